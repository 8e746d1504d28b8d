import { compareWithOthers, type ImportWarning } from '../../utils/listings/compare-imports';
import { isPutTogether } from '../../utils/listings/put-together';
import type { ReportKind } from '../../utils/listings/report';
import type { ReportSummary } from '../../utils/listings/report-summary';
import type { Country } from '../../utils/marketplaces/countries';
import type { StoredImport } from '../../utils/storage/listings-records';

/** Problems of single rows that make the whole file doubtful. */
const doubtful = ['excel-damage', 'cut-off', 'mixed-letters', 'damaged-letters'] as const;

export type Warning = (ImportWarning | { code: 'put-together' | (typeof doubtful)[number] }) & {
  /** The seller has to say that it is right. */
  asks: boolean;
};

/** Where nothing would be wrong if it were so. */
const harmless = new Set<Warning['code']>(['same-as-before', 'older-than-before', 'damaged-letters']);

/**
 * What the seller should look at before this report is stored for this country. A header without rows is asked about
 * by itself. Reports are compared with reports of their own kind: an Active report is smaller than an All Listings
 * Report, and right.
 */
export function warningsOf(
  report: ReportSummary,
  country: Country,
  kind: ReportKind | null,
  stored: readonly StoredImport[],
): Warning[] {
  const comparable = stored.filter(
    (one) => one.source === 'report' && (one.country !== country || one.kind === kind),
  );
  const known = comparable.map(({ reportDate, ...one }) => ({ ...one, date: reportDate }));
  const beside = compareWithOthers(report, country, known).filter(({ code }) => code !== 'header-only');
  const inside = [
    ...(isPutTogether(report) ? (['put-together'] as const) : []),
    ...doubtful.filter((code) => report.problemCounts[code] !== undefined),
  ];
  return [...beside, ...inside.map((code) => ({ code }))].map((warning) => ({
    ...warning,
    asks: !harmless.has(warning.code),
  }));
}
