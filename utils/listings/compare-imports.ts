import type { Country } from '../marketplaces/countries';
import type { ReportSummary } from './report-summary';

/** An import that is stored, as far as a new file is compared with it. */
export interface KnownImport {
  country: Country;
  /** `YYYY-MM-DD`, or null where the file's name had none. */
  date: string | null;
  fingerprint: string;
  /** Listings in it. */
  listings: number;
}

/** What the seller is asked about before a file replaces what is stored. */
export type ImportWarning =
  /** Another country's file: a pinned session, or the wrong file. */
  | { code: 'same-as-other-country'; country: Country }
  /** This country's file again: nothing would change. */
  | { code: 'same-as-before' }
  | { code: 'fewer-than-half'; before: number; now: number }
  | { code: 'older-than-before'; before: string; now: string }
  /** Does not mean that everything is missing. */
  | { code: 'header-only' };

/** Warnings about storing this report for this country, beside what is stored for all countries. */
export function compareWithOthers(
  report: Pick<ReportSummary, 'fingerprint' | 'date' | 'listings'>,
  country: Country,
  stored: readonly KnownImport[],
): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const now = report.listings;
  for (const other of stored) {
    // Two headers without rows are alike in every country.
    if (now > 0 && other.country !== country && other.fingerprint === report.fingerprint) {
      warnings.push({ code: 'same-as-other-country', country: other.country });
    }
  }
  const before = stored.find((one) => one.country === country);
  if (before?.fingerprint === report.fingerprint) warnings.push({ code: 'same-as-before' });
  if (now === 0) warnings.push({ code: 'header-only' });
  else if (before && now < before.listings / 2) {
    warnings.push({ code: 'fewer-than-half', before: before.listings, now });
  }
  if (before?.date && report.date && report.date < before.date) {
    warnings.push({ code: 'older-than-before', before: before.date, now: report.date });
  }
  return warnings;
}
