import type { Problem, ProblemCode } from './problems';
import type { TextColumn } from './text-column';
import type { Converted } from './to-utf8';

export const reportKinds = ['all', 'active', 'inactive', 'inventory'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The place of a status in this list is what `Listings.status` holds for it. */
export const listingStatuses = ['unknown', 'active', 'inactive', 'incomplete'] as const;
export type ListingStatus = (typeof listingStatuses)[number];

export const headerLanguages = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh-CN'] as const;
export type HeaderLanguage = (typeof headerLanguages)[number];

export type ReportEncoding = 'utf-8' | 'windows-1252' | 'shift_jis' | Converted;

/**
 * The listings of one file, one SKU each, column by column: a record per listing would cost ten times the
 * memory (facts on performance). All columns have `count` entries.
 */
export interface Listings {
  count: number;
  sku: TextColumn;
  /** Empty where the file shows none. */
  asin: TextColumn;
  title: TextColumn;
  /** Places in `listingStatuses`. */
  status: Uint8Array;
  /** NaN where the file shows none: an empty quantity is not zero. */
  quantity: Float64Array;
  /** In the country's currency; NaN where the file shows none. */
  price: Float64Array;
}

/** Where a column stands in the header, from 0; null where the file has none. */
export interface Columns {
  sku: number;
  asin: number | null;
  title: number | null;
  status: number | null;
  quantity: number | null;
  price: number | null;
}

/** What a file says about its country without naming it: see `guess-country.ts`. */
export interface CountryEvidence {
  /** The last word of the dates, such as `PST`, of the first rows. */
  timeZones: string[];
  /** Such as `AMAZON_NA`. */
  channels: string[];
  shippingTemplates: string[];
  headerLanguage: HeaderLanguage;
}

/** What one report file holds. */
export interface Report {
  kind: ReportKind;
  /** Whether a product that is not in here is missing: a whole All Listings report, and nothing else. */
  provesAbsence: boolean;
  encoding: ReportEncoding;
  columns: Columns;
  /** From the file's name, `YYYY-MM-DD`; the only date there is. */
  date: string | null;
  /** Rows with a listing, repeated SKUs included; so it can be more than `listings.count`. */
  rows: number;
  bytes: number;
  /** Two files with the same fingerprint are the same file. */
  fingerprint: string;
  listings: Listings;
  /** Status words that no rule knows, as the file has them, with their number of rows. */
  unknownStatuses: { word: string; rows: number }[];
  evidence: CountryEvidence;
  /** The first ones of each kind, in the order of lines … */
  problems: Problem[];
  /** … and how many there are of each. */
  problemCounts: Partial<Record<ProblemCode, number>>;
}

/** Refused: nothing of the file may be stored, and `problem` says what was found instead of a report. */
export type ReportOutcome = { status: 'read'; report: Report } | { status: 'refused'; problem: Problem };
