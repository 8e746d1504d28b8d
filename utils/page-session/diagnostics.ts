import type { Country } from '../marketplaces/countries';
import type { Reading } from '../pages/reading';
import { pathOfKnownWords } from './path-words';

/** Where the page was read: what the reader knows of extension, browser and page beside the reading. */
export interface Surroundings {
  /** The extension's version. */
  version: string;
  userAgent: string;
  /** The address's path; its query is never looked at. */
  path: string;
  /** What the page says its language is. */
  pageLanguage: string;
  /** What the browser speaks: another one than the page's may mean that it was translated. */
  browserLanguage: string;
}

/** The report a seller can copy, but for the language she reads the panel in: that the panel knows. */
export type Diagnostics = ReturnType<typeof diagnosticsOf>;

/**
 * What a report says of a page that is not read: what was looked for and how often it was found. Built from names,
 * selectors and counts alone, so that no text of the page can be in it.
 */
export function diagnosticsOf(reading: Reading, country: Country | null, where: Surroundings) {
  const seen = reading.status === 'elsewhere' ? null : reading;
  return {
    version: where.version,
    browser: /(Firefox|Edg|Chrome)\/\d+/.exec(where.userAgent)?.[0] ?? 'other',
    kind: seen?.kind ?? null,
    status: reading.status,
    country,
    path: pathOfKnownWords(where.path),
    pageLanguage: languageTag(where.pageLanguage),
    browserLanguage: languageTag(where.browserLanguage),
    problems: seen?.problems ?? [],
    looks: reading.looks,
  };
}

/** Only what can be nothing else than the name of a language. */
function languageTag(said: string): string | null {
  return /^[a-z]{2,3}(-[a-z]{2,4})?$/i.exec(said)?.[0] ?? null;
}
