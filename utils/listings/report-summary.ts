import type { Country } from '../marketplaces/countries';
import { contradiction } from './guess-country';
import { listingStatuses, type ListingStatus, type Report, type ReportKind } from './report';

/** What a report holds without its columns: what the seller sees before anything is stored. */
export interface ReportSummary extends Omit<Report, 'listings'> {
  /** Different SKUs. */
  listings: number;
  statuses: Record<ListingStatus, number>;
  /** Neither columns nor name say which report it is: the seller has to. */
  isKindAssumed: boolean;
}

export function summariseReport({ listings, ...report }: Report): ReportSummary {
  return {
    ...report,
    listings: listings.count,
    statuses: countStatuses(listings.status),
    isKindAssumed: report.problemCounts['kind-assumed'] !== undefined,
  };
}

/** How many listings have each status; `status` holds places in `listingStatuses`. */
export function countStatuses(status: Uint8Array): Record<ListingStatus, number> {
  const counts = { unknown: 0, active: 0, inactive: 0, incomplete: 0 };
  for (const code of status) counts[listingStatuses[code] ?? 'unknown']++;
  return counts;
}

/** What the seller says of a file that no file says of itself. */
export interface ImportChoice {
  country: Country;
  kind: ReportKind;
  /** A report without a single row is right: nothing is listed there yet. */
  isEmpty: boolean;
}

/** Whether there is a header and nothing below it. Rows that could not be read are more than nothing. */
export function isBare({ rows, problemCounts }: Pick<Report, 'rows' | 'problemCounts'>): boolean {
  return rows === 0 && Object.keys(problemCounts).every((code) => code === 'header-only');
}

/**
 * The report as the seller confirmed it. Of a report whose kind was only assumed, the rows without a status of their
 * own get that of the kind; an Inventory Report says nothing of it. A file that speaks against its country proves
 * nothing to be missing there, whatever she says.
 */
export function confirmReport(report: Report, { country, kind, isEmpty }: ImportChoice): Report {
  const isComplete = report.provesAbsence || (isEmpty && report.kind === 'all' && isBare(report));
  const isWhole = isComplete && contradiction(report.evidence, country) === null;
  if (kind === report.kind || report.problemCounts['kind-assumed'] === undefined) {
    return { ...report, provesAbsence: isWhole };
  }
  const assumed = listingStatuses.indexOf('active');
  const said = listingStatuses.indexOf(kind === 'inactive' ? 'inactive' : 'unknown');
  const status = report.listings.status.map((code) => (code === assumed ? said : code));
  return { ...report, kind, provesAbsence: false, listings: { ...report.listings, status } };
}
