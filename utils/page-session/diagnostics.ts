import type { Country } from '../marketplaces/countries';
import type { Problem, Reading } from '../pages/reading';

/**
 * The report a seller can copy when a page is not read: what was looked for and how often it was found. Built
 * from names, selectors and counts alone, so that no text of the page can be in it.
 */
export function diagnosticsOf(
  reading: Reading,
  country: Country | null,
  version: string,
  path: string,
): string {
  const problems: Problem[] = reading.status === 'elsewhere' ? [] : reading.problems;
  const kind = reading.status === 'elsewhere' ? null : reading.kind;
  const report = { version, kind, status: reading.status, country, path, problems, looks: reading.looks };
  return JSON.stringify(report, null, 2);
}
