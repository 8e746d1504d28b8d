import type { Country } from './countries';
import type { Place } from './country-names';

/** One thing on the page that names its country. Ranks as in the facts on Seller Central, section 1. */
export interface CountrySignal {
  rank: 1 | 2 | 3 | 4;
  place: Place;
}

/**
 * The country a page is for: what all the switcher's signals say with one voice. A contradiction, a foreign
 * marketplace or silence is null, and the seller is asked; address and host are hints for that question only.
 */
export function countryOfPage(signals: readonly CountrySignal[]): Country | null {
  const places = new Set(signals.map((signal) => signal.place));
  const [only] = places;
  return places.size === 1 && only && only !== 'foreign' ? only : null;
}
