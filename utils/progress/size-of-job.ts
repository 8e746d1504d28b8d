import { countries, type Country } from '../marketplaces/countries';

export interface SizeOfJob {
  /** Languages the maker's texts have to be translated into, each counted once. */
  translations: number;
  /** Target countries where the home country's text serves as it is. */
  reused: Country[];
}

/** The true size of the job: the UK reuses an American maker's English, the US and Canada share one translation. */
export function sizeOfJob(home: Country, targets: readonly Country[]): SizeOfJob {
  const original = countries[home].language;
  const reused = targets.filter((country) => countries[country].language === original);
  const wanted = new Set(targets.map((country) => countries[country].language));
  wanted.delete(original);
  return { translations: wanted.size, reused };
}
