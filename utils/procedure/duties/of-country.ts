import type { Country } from '../../marketplaces/countries';
import { ca } from './ca';
import { de } from './de';
import type { CountryDuties } from './duty';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { mx } from './mx';
import { uk } from './uk';
import { us } from './us';

/** What each country asks for, as far as public sources tell. */
export const dutiesOf: Readonly<Record<Country, CountryDuties>> = {
  US: us,
  CA: ca,
  MX: mx,
  UK: uk,
  DE: de,
  FR: fr,
  IT: it,
  ES: es,
};
