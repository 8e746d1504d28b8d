/**
 * What the measurement of listing reports runs in a worker: this project's reader, two libraries, and the limits
 * that no reader can beat. Bundled by listings.bench.ts.
 */
import { parse } from 'papaparse';
import { inferSchema, initParser, type Parser } from 'udsv';
import { countryCodes } from '../../utils/marketplaces/countries';
import { countCoverage, coverageOf, productsWith } from '../../utils/listings/coverage';
import { matchProducts, type CountryListings } from '../../utils/listings/match-products';
import { readReport } from '../../utils/listings/read-report';
import { listingStatuses } from '../../utils/listings/report';
import { textColumn, textsOf } from '../../utils/listings/text-column';
import { addRow, noSum, type Sum } from './listings-sum';

/** What was kept of a file; asked for when the clock has stopped. */
type Kept = () => Sum;
type Reader = (file: File, encoding: string) => Promise<Kept>;

async function eachPiece(file: File, take: (piece: Uint8Array) => void): Promise<void> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    take(value);
  }
}

async function readOnly(file: File): Promise<Kept> {
  await eachPiece(file, () => undefined);
  return noSum;
}

/** Looks at every byte for what parts cells and rows, and keeps nothing. */
async function everyByte(file: File): Promise<Kept> {
  let cells = 0;
  let lines = 0;
  await eachPiece(file, (piece) => {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at];
      if (byte === 9) cells++;
      else if (byte === 10 || byte === 13) lines++;
    }
  });
  return () => ({ rows: lines / 2 - 1, hash: cells });
}

async function ours(file: File): Promise<Kept> {
  const outcome = await readReport(file.stream(), file.name, { size: file.size });
  if (outcome.status === 'refused') throw new Error(outcome.problem.code);
  const { listings } = outcome.report;
  return () => {
    const sum = noSum();
    const [asins, titles] = [textsOf(listings.asin), textsOf(listings.title)];
    for (const [row, sku] of textsOf(listings.sku).entries()) {
      const status = listingStatuses[listings.status[row] ?? 0] ?? '';
      const { quantity, price } = listings;
      addRow(sum, [sku, asins[row] ?? '', titles[row] ?? '', status, quantity[row] ?? 0, price[row] ?? 0]);
    }
    return sum;
  };
}

/** Where the six kept columns stand in the files measured: SKU, ASIN, title, status, quantity, price. */
const columns = [3, 16, 0, 27, 5, 4] as const;

/** The kept values column by column, as both libraries give them: a list of strings each. */
function stringColumns() {
  const kept: string[][] = columns.map(() => []);
  return {
    add: (cells: readonly string[]) => {
      for (let at = 0; at < columns.length; at++) kept[at]?.push(cells[columns[at] ?? 0] ?? '');
    },
    sum: () => {
      const sum = noSum();
      const [skus = [], asins = [], titles = [], statuses = [], quantities = [], prices = []] = kept;
      for (const [row, sku] of skus.entries()) {
        const quantity = quantities[row] ? Number(quantities[row]) : Number.NaN;
        const status = (statuses[row] ?? '').toLowerCase();
        addRow(sum, [sku, asins[row] ?? '', titles[row] ?? '', status, quantity, Number(prices[row])]);
      }
      return sum;
    },
  };
}

function papaparse(file: File, encoding: string): Promise<Kept> {
  const kept = stringColumns();
  const { promise, resolve, reject } = Promise.withResolvers<Kept>();
  let isHeader = true;
  parse<string[], File>(file, {
    delimiter: '\t',
    newline: '\r\n',
    fastMode: true,
    skipEmptyLines: true,
    encoding,
    chunk: ({ data }) => {
      for (const cells of isHeader ? data.slice(1) : data) kept.add(cells);
      isHeader = false;
    },
    complete: () => resolve(kept.sum),
    error: reject,
  });
  return promise;
}

async function udsv(file: File, encoding: string): Promise<Kept> {
  const kept = stringColumns();
  const decoder = new TextDecoder(encoding);
  const state: { parser?: Parser } = {};
  await eachPiece(file, (piece) => {
    const text = decoder.decode(piece, { stream: true });
    state.parser ??= initParser(inferSchema(text, { col: '\t', row: '\r\n', encl: '' }));
    state.parser.chunk(text, state.parser.stringArrs, (row: string[]) => kept.add(row));
  });
  state.parser?.end();
  return kept.sum;
}

const readers = {
  'read only': readOnly,
  'read + every byte': everyByte,
  'this reader': ours,
  'papaparse fastMode': papaparse,
  uDSV: udsv,
} satisfies Record<string, Reader>;
export type ReaderName = keyof typeof readers;

/** Eight countries that list most of the same products under the same SKUs. */
function eightCountries(size: number): CountryListings[] {
  return countryCodes.map((country, place) => {
    const numbers = Array.from(
      { length: size },
      (_, row) => row + ((row * 31 + place) % 10 === 0 ? size * (place + 1) : 0),
    );
    return {
      country,
      provesAbsence: true,
      sku: textColumn(numbers.map((number) => `MAKER-${number.toString(36)}-${number % 10}`)),
      asin: textColumn(numbers.map((number) => `B0${number.toString(36).toUpperCase().padStart(8, '0')}`)),
      status: Uint8Array.from(numbers, (number) => 1 + (number % 3)),
    };
  });
}

export interface CoverageTimes {
  products: number;
  matching: number;
  covering: number;
  filtering: number;
}

function timeCoverage(size: number): CoverageTimes {
  const countries = eightCountries(size);
  const started = performance.now();
  const matched = matchProducts(countries, []);
  const isMatched = performance.now();
  const coverage = coverageOf(countries, matched);
  countCoverage(coverage);
  const isCovered = performance.now();
  productsWith(coverage, 'missing', ['DE', 'FR']);
  return {
    products: matched.skus.ends.length,
    matching: isMatched - started,
    covering: isCovered - isMatched,
    filtering: performance.now() - isCovered,
  };
}

export type Task =
  | { what: 'read'; reader: ReaderName; file: File; encoding: string }
  | { what: 'sum' }
  | { what: 'cover'; size: number };

let kept: Kept = noSum;

async function work(task: Task): Promise<number | Sum | CoverageTimes> {
  if (task.what === 'sum') return kept();
  if (task.what === 'cover') return timeCoverage(task.size);
  const started = performance.now();
  kept = await readers[task.reader](task.file, task.encoding);
  return performance.now() - started;
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  work(data).then(postMessage, (error: unknown) => postMessage(String(error)));
});
