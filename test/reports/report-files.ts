import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createReportReader } from '../../utils/listings/report-reader';
import { listingStatuses, type Report, type ReportOutcome } from '../../utils/listings/report';
import { textsOf } from '../../utils/listings/text-column';

/**
 * The sample files beside this one. Rows are invented, header words are real; line ends and encodings are assumed
 * where the header words are not English (facts on listing reports).
 */
export const sampleNames = readdirSync(import.meta.dirname)
  .filter((name) => /\.(?:txt|csv)$/.test(name))
  .toSorted();

export function sample(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path.join(import.meta.dirname, name)));
}

/** Text as Windows-1252, for letters that Latin-1 has too. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'utf8'));
}

export function together(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}

/** Reads bytes that come in pieces of this size; all at once without a size. */
export function readBytes(
  bytes: Uint8Array,
  name = 'All+Listings+Report_05-12-2026.txt',
  size = bytes.length,
): ReportOutcome {
  const reader = createReportReader(name);
  for (let at = 0; at < bytes.length; at += size) {
    const problem = reader.push(bytes.slice(at, at + size));
    if (problem) return { status: 'refused', problem };
  }
  return reader.finish();
}

/** The report in a text or bytes; fails the test when the file is refused. */
export function readGood(bytes: Uint8Array | string, name?: string): Report {
  const outcome = readBytes(typeof bytes === 'string' ? utf8(bytes) : bytes, name);
  if (outcome.status === 'read') return outcome.report;
  throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
}

export interface PlainListing {
  sku: string;
  asin: string;
  title: string;
  status: string | undefined;
  quantity: number | null;
  price: number | null;
}

function shown(value = Number.NaN): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The listings row by row, for comparing. */
export function listingsOf({ listings }: Report): PlainListing[] {
  const [skus, asins, titles] = [listings.sku, listings.asin, listings.title].map(textsOf);
  return (skus ?? []).map((sku, row) => ({
    sku,
    asin: asins?.[row] ?? '',
    title: titles?.[row] ?? '',
    status: listingStatuses[listings.status[row] ?? 0],
    quantity: shown(listings.quantity[row]),
    price: shown(listings.price[row]),
  }));
}

/** A file in tabs of these rows; the header is English unless given. */
export function tabbed(rows: readonly (readonly string[])[], header = plainHeader, lineEnd = '\r\n'): string {
  return [header, ...rows].map((cells) => cells.join('\t') + lineEnd).join('');
}

export const plainHeader = ['item-name', 'seller-sku', 'price', 'quantity', 'asin1', 'status'];
