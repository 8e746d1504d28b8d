import type { Listing } from '../listings.ts';
import { listingsIn, type Shop } from '../shop.ts';
import type { Country } from '../stores.ts';
import { columnsOf } from './columns.ts';
import { encoderOf, markOf } from './encode.ts';
import { lineEnds, type ReportKind, type ReportOptions } from './report-options.ts';
import { cellsOf } from './rows.ts';

/** Which shop's and which country's report; `size` as in the options of the pages. */
export type ReportSubject = { shop: Shop; country: Country; size: number };

const wanted: Readonly<Record<ReportKind, (listing: Listing) => boolean>> = {
  all: () => true,
  active: ({ status }) => status === 'active',
  inactive: ({ status }) => status === 'inactive',
  inventory: ({ quantity }) => quantity !== null,
};

/** TSV is never quoted, however many quotation marks stand in a title; CSV always is. */
function lineOf(cells: readonly string[], { format }: ReportOptions): string {
  if (format === 'tsv') return cells.join('\t');
  const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
  return quoted.join(format === 'csv' ? ',' : ';');
}

/** With `repeated-sku` every fifth listing stands there twice, first as the inactive one it once was. */
function* listed({ shop, country, size }: ReportSubject, { kind, flaws }: ReportOptions): Generator<Listing> {
  let place = 0;
  for (const listing of listingsIn(shop, country, size)) {
    if (!wanted[kind](listing)) continue;
    if (flaws.has('repeated-sku') && place % 5 === 0) yield { ...listing, status: 'inactive', quantity: 0 };
    yield listing;
    place += 1;
  }
}

const twice = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function* lines(subject: ReportSubject, options: ReportOptions): Generator<string> {
  const { flaws } = options;
  const columns = columnsOf(options);
  const words = lineOf(
    columns.map(({ word }) => word),
    options,
  );
  const header = flaws.has('double-encoded') ? twice(words) : words;
  yield header;
  let place = 0;
  for (const listing of listed(subject, options)) {
    if (flaws.has('header-again') && place === 5) yield header;
    if (flaws.has('blank-lines') && place % 4 === 3) yield '';
    yield lineOf(cellsOf(listing, columns, options, subject.country, place), options);
    place += 1;
  }
}

/** Letters per part of a streamed file. */
const partLength = 64 * 1024;

/** The file's text in parts of about 64,000 letters, without its last line end when it is cut. */
function* texts(subject: ReportSubject, options: ReportOptions): Generator<string> {
  const end = lineEnds[options.ends];
  let part = markOf(options.encoding);
  for (const line of lines(subject, options)) {
    if (part.length > partLength) {
      yield part;
      part = '';
    }
    part += `${line}${end}`;
  }
  yield options.flaws.has('cut') ? part.slice(0, -25) : part;
}

/** The bytes of a report, part by part, so that a large one never stands in memory whole. */
export function* reportParts(subject: ReportSubject, options: ReportOptions): Generator<Uint8Array> {
  const encode = encoderOf(options.encoding);
  for (const text of texts(subject, options)) yield encode(text);
}

/** The bytes of a report at once. */
export function reportBytes(subject: ReportSubject, options: ReportOptions): Uint8Array<ArrayBuffer> {
  return Buffer.concat([...reportParts(subject, options)]);
}
