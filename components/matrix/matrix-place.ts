import { matrixStates, type MatrixState } from '../../utils/listings/matrix-states';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { hashOf } from '../workbench/route';

/** What of the listings is shown; products filtered by country and state, both null for all. */
export type MatrixPlace =
  | { view: 'products'; country: Country | null; state: MatrixState | null }
  | { view: 'stock' }
  | { view: 'decided' };

/** Stands for all countries where a state follows. */
const allCountries = 'all';

/** Reads what stands in the address after the section's name, e.g. `IT/missing`, `all/inactive` or `stock`. */
export function placeOf([first = '', second = '']: readonly string[]): MatrixPlace {
  if (first === 'stock' || first === 'decided') return { view: first };
  const country = countryCodes.find((code) => code === first) ?? null;
  const isPlace = country !== null || first === allCountries;
  return {
    view: 'products',
    country,
    state: (isPlace && matrixStates.find((one) => one === second)) || null,
  };
}

/** The address of a place. */
export function hashOfPlace(place: MatrixPlace): string {
  if (place.view !== 'products') return hashOf(['listings', place.view]);
  const { country, state } = place;
  if (country === null && state === null) return hashOf(['listings']);
  return hashOf(['listings', country ?? allCountries, ...(state === null ? [] : [state])]);
}
