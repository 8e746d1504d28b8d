import { countryCodes, type Country } from '../marketplaces/countries';
import type { Problem } from '../pages/reading';

/** The countries a page speaks of in words that contradict each other or were not understood. */
export function countriesIn(problems: readonly Problem[]): Country[] {
  return countryCodes.filter((country) => problems.some(({ about }) => about === country));
}
