import type { Country } from '../marketplaces/countries';

/** The countries a page can be for by what it says itself; undefined where it does not say. */
type Fits = readonly Country[] | undefined;

/**
 * The country the seller named for a page that did not say its own. Her word counts until the page turns to others:
 * when she then chooses another store in it, it is not the page any more that she spoke of.
 */
export function stillAnswered(answered: Country | null, before: Fits, now: Fits): Country | null {
  const hasTurned = now !== undefined && String(before) !== String(now);
  return answered && hasTurned && !now.includes(answered) ? null : answered;
}
