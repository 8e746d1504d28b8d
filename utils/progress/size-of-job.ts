import { countries, type Country } from '../marketplaces/countries';

/** What a target country's maker texts have to be: whose text serves there, or null where a new one is needed. */
export interface TextNeed {
  country: Country;
  from: Country | null;
}

/**
 * Which target countries need a text of their own: an American maker's English serves the UK, and of two targets
 * with one language the second takes over the first one's translation. In the order of `targets`.
 */
export function textNeeds(home: Country, targets: readonly Country[]): TextNeed[] {
  const texts = [home];
  return targets.map((country) => {
    const from = texts.find((known) => countries[known].language === countries[country].language) ?? null;
    texts.push(country);
    return { country, from };
  });
}

export interface SizeOfJob {
  /** Languages the maker's texts have to be translated into, each counted once. */
  translations: number;
  /** Target countries where the home country's text serves as it is. */
  reused: Country[];
}

/** The true size of the job: how many translations open up how many countries. */
export function sizeOfJob(home: Country, targets: readonly Country[]): SizeOfJob {
  const needs = textNeeds(home, targets);
  return {
    translations: needs.filter(({ from }) => from === null).length,
    reused: needs.filter(({ from }) => from === home).map(({ country }) => country),
  };
}
