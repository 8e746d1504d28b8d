import { spellingHints, type Variety } from '../language/spelling-hints';
import type { Country } from '../marketplaces/countries';

/** Canada mixes both spellings of English, so nothing is said of it. */
const varieties: Partial<Record<Country, Variety>> = { US: 'en-US', UK: 'en-GB', MX: 'es-MX', ES: 'es-ES' };

/** Words of a text that this country's readers would write otherwise, each once, in the order of the text. */
export function otherSpellings(country: Country, text: string): { word: string; better: string }[] {
  const variety = varieties[country];
  if (variety === undefined) return [];
  const betters = new Map(
    spellingHints(text, variety).map(({ start, end, better }) => [text.slice(start, end), better]),
  );
  return [...betters].map(([word, better]) => ({ word, better }));
}
