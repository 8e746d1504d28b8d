import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countryCodes, type Country } from '../../utils/marketplaces/countries';
import { contradiction } from '../../utils/listings/guess-country';
import type { Problem, ProblemCode } from '../../utils/listings/problems';
import { readReport } from '../../utils/listings/read-report';
import { listingStatuses, type Listings, type Report } from '../../utils/listings/report';
import { textAt } from '../../utils/listings/text-column';

const usage = 'inspect -- report FILE [--country COUNTRY]';
const shown = 20;

const meaning: Record<ProblemCode, string> = {
  empty: 'the file is empty; a listing report was expected',
  binary: 'a listing report in text was expected; this is a binary file',
  image: 'a listing report in text was expected; this is an image',
  pdf: 'a listing report in text was expected; this is a PDF',
  workbook: 'a listing report in text was expected; this is a workbook of a spreadsheet program',
  archive: 'a listing report in text was expected; this is a packed archive',
  'web-page':
    'a listing report was expected; this is a web page, perhaps the sign-in page saved in its place',
  'data-file': 'a listing report was expected; this is another kind of data file',
  'other-report': 'a listing report was expected; this is another report of Amazon',
  template:
    'a listing report was expected; this is a template that is filled in and uploaded. Download the All Listings Report',
  'no-header':
    'the header of a listing report was expected, with columns for the SKU, for ASIN or title, and for what is offered (title, price or quantity); found',
  'row-too-long': 'a line end was expected; found more than a megabyte without one',
  'too-many': 'at most so many listings were expected in one file',
  stalled: 'the file stopped coming',
  cancelled: 'the reading was ended',
  unreadable: 'the file could not be read to its end',
  'header-only': 'there are no rows below the header; this does not prove that nothing is listed',
  'kind-assumed': 'neither columns nor name tell an Active from an Inactive report; taken for',
  'short-row': 'the row is shorter than the header (cells of the row / of the header)',
  'long-row': 'the row is longer than the header (cells of the row / of the header)',
  'row-without-sku': 'the row has no SKU and is left out',
  'repeated-header': 'the header stands here again; from here on the columns are as it says',
  'repeated-sku': 'the SKU stands in an earlier row too; the active one is kept',
  'cut-off': 'the file ends in the middle of this row',
  'mixed-letters': 'letters in another encoding than before: the file was put together or damaged',
  'damaged-letters': 'letters of the title are damaged',
  'excel-damage': 'a spreadsheet program has changed the SKU',
  'not-a-number': 'a number was expected',
  'odd-asin': 'an ASIN has ten letters and digits',
  'unclosed-quote': 'a quote that is opened here is never closed',
};

/**
 * Reads a report file as the extension would: `FILE [--country COUNTRY]`. With a country, a file that speaks of
 * another region is a problem. Throws on wrong use; the caller turns that into exit status 2.
 */
export async function inspectReport(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { country: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Give one file.\n${usage}`);
  const country = readCountry(values.country);
  const outcome = await readReport(createReadStream(file), path.basename(file));
  if (outcome.status === 'read') return described(outcome.report, country);
  if (outcome.problem.code === 'unreadable') throw new Error(`Cannot read ${file}: ${outcome.problem.found}`);
  return { ...nothing, problems: [told(outcome.problem)] };
}

const nothing = {
  kind: null,
  encoding: null,
  columns: { sku: null, asin: null, title: null, status: null, quantity: null, price: null },
  rows: 0,
  listings: [],
};

function readCountry(given: string | undefined): Country | null {
  if (given === undefined) return null;
  const country = countryCodes.find((code) => code === given.toUpperCase());
  if (!country) throw new Error(`--country must be one of ${countryCodes.join(', ')}.\n${usage}`);
  return country;
}

function described(report: Report, country: Country | null): object {
  const { kind, encoding, columns, rows, listings } = report;
  const against = country && contradiction(report.evidence, country);
  return {
    kind,
    encoding,
    columns,
    rows,
    listings: Array.from({ length: Math.min(shown, listings.count) }, (_, row) => listingAt(listings, row)),
    problems: [
      ...(against ? [{ line: 1, problem: `the file is hardly for ${country}: it holds ${against}` }] : []),
      ...report.problems.map(told),
    ],
  };
}

function listingAt(listings: Listings, row: number): object {
  return {
    sku: textAt(listings.sku, row),
    asin: textAt(listings.asin, row) || null,
    title: textAt(listings.title, row) || null,
    status: listingStatuses[listings.status[row] ?? 0],
    quantity: numberAt(listings.quantity, row),
    price: numberAt(listings.price, row),
  };
}

function numberAt(values: Float64Array, row: number): number | null {
  const value = values[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

function told({ code, line, found }: Problem): { line: number; problem: string } {
  return { line, problem: `${code}: ${meaning[code]}${found ? ` (${found})` : ''}` };
}
