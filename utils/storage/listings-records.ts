import * as z from 'zod/mini';
import { listingsFactSchema, listingsSourceSchema } from '../facts/listings';
import { coverageStates } from '../listings/coverage';
import { reportKinds } from '../listings/report';
import { countryCodes } from '../marketplaces/countries';
import { timeSchema } from '../pages/time';

/**
 * What is kept in IndexedDB, and how it is checked when it is read: shapes and lengths, not every byte, because a
 * column can hold millions of texts.
 */

const countrySchema = z.enum(countryCodes);
const count = z.int().check(z.gte(0));
const at = timeSchema;
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const numbers = z.custom<Float64Array>((value) => value instanceof Float64Array);
const places = z.custom<Int32Array>((value) => value instanceof Int32Array);
const ends = z.custom<Uint32Array>((value) => value instanceof Uint32Array);

const textColumnSchema = z
  .strictObject({
    bytes,
    ends,
    encoding: z.enum(['utf-8', 'windows-1252', 'shift_jis', 'mixed']),
  })
  .check(z.refine((column) => (column.ends.at(-1) ?? -1) === column.bytes.length - 1, 'cut off'));

export const statusCountsSchema = z.strictObject({
  active: count,
  inactive: count,
  incomplete: count,
  unknown: count,
});
export type StatusCounts = z.infer<typeof statusCountsSchema>;

/** One import of a report file, or what was gathered from a country's inventory pages. */
export const importSchema = z.strictObject({
  id: z.string(),
  shop: z.string(),
  country: countrySchema,
  source: listingsSourceSchema,
  /** Which report; null for pages. */
  kind: z.nullable(z.enum(reportKinds)),
  /** Whether what is not in it is missing: a whole All Listings report, or every page seen. */
  provesAbsence: z.boolean(),
  /** When it was stored, ms since 1970; of pages, when the last row was seen. */
  importedAt: at,
  /** When the file was last saved, ms since 1970: of a download, when it was made. */
  savedAt: z.optional(at),
  /** From the file's name, `YYYY-MM-DD`. */
  reportDate: z.nullable(z.iso.date()),
  /** Empty for pages. */
  fileName: z.string(),
  /** Empty for pages. */
  fingerprint: z.string(),
  /** Different SKUs kept. */
  listings: count,
  /** How many the pages say there are; null where they do not say, and for files. */
  total: z.nullable(count),
  statuses: statusCountsSchema,
  /** Of pages: when the round began whose rows may make it whole, ms since 1970. */
  roundAt: z.optional(at),
  /** Of pages: rows of this round may have hidden others, so that it is never whole. */
  hides: z.optional(z.boolean()),
  /** Of pages: the SKUs of this round that only hold variations together. Seen, and no products. */
  parents: z.optional(z.array(z.string())),
  /** How many problems of each kind the file had; see `utils/listings/problems.ts`. */
  problems: z.record(z.string(), count),
  /** When the seller removed it: it counts no more, and is erased when that cannot be undone any more. */
  removedAt: z.nullable(at),
});
export type StoredImport = z.infer<typeof importSchema>;

/** The columns of one import that say what is where. */
export const keyBlockSchema = z
  .strictObject({ sku: textColumnSchema, asin: textColumnSchema, status: bytes })
  .check(
    z.refine(
      ({ sku, asin, status }) =>
        sku.encoding === 'utf-8' && sku.ends.length === status.length && asin.ends.length === status.length,
      'columns of different lengths',
    ),
  );
export type KeyBlock = z.infer<typeof keyBlockSchema>;

/** The columns of one import that are only needed where a listing is shown. */
export const detailBlockSchema = z
  .strictObject({ title: textColumnSchema, quantity: numbers, price: numbers })
  .check(
    z.refine(
      ({ title, quantity, price }) =>
        title.ends.length === quantity.length && price.length === quantity.length,
      'columns of different lengths',
    ),
  );
export type DetailBlock = z.infer<typeof detailBlockSchema>;

const coverageSchema = z.strictObject({
  listed: bytes,
  unclear: bytes,
  inactive: bytes,
  incomplete: bytes,
  missing: bytes,
  'not-looked-at': bytes,
});

/** When each row gathered from pages was last seen, ms since 1970. */
export const seenBlockSchema = numbers;

/** The derived matrix of a shop (see `utils/listings/matrix.ts`), rebuilt after every change. */
export const matrixRecordSchema = z
  .strictObject({
    shop: z.string(),
    /** ms since 1970 */
    builtAt: at,
    skus: textColumnSchema,
    others: z.strictObject({ skus: textColumnSchema, products: places }),
    coverage: coverageSchema,
    setAside: bytes,
    countries: z.array(
      z.strictObject({
        country: countrySchema,
        complete: z.boolean(),
        rows: places,
        /** When the oldest source that counts was made, ms since 1970. */
        at,
        source: listingsSourceSchema,
        /** The imports that count, oldest first. */
        imports: z.array(z.string()),
      }),
    ),
  })
  .check(
    z.refine(({ skus, others, coverage, setAside, countries }) => {
      const products = skus.ends.length;
      return (
        setAside.length === products &&
        others.skus.ends.length === others.products.length &&
        coverageStates.every((state) => coverage[state].length === products) &&
        countries.every(({ rows }) => rows.length === products)
      );
    }, 'columns of different lengths'),
  );
export type MatrixRecord = z.infer<typeof matrixRecordSchema>;

/** What goes into the shop's facts, kept beside the matrix so that both change together. */
export const summaryRecordSchema = z.strictObject({
  shop: z.string(),
  countries: z.partialRecord(countrySchema, listingsFactSchema),
});
export type SummaryRecord = z.infer<typeof summaryRecordSchema>;
