import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  listingsOf,
  plainHeader,
  readBytes,
  sample,
  sampleNames,
  tabbed,
  utf8,
  windows1252,
} from '../../test/reports/report-files';
import { readSlowly } from '../../test/reports/slow-reader';

const asLetters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const files = sampleNames.map((name) => asLetters(sample(name)));

const cell = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\t\r\n\0]/g, '"'));
const row = fc.record({
  title: fc.oneof(cell, fc.constantFrom('5" hook, "rustic', 'Schöne Grüße', '手作りマグカップ', '🏺', '')),
  sku: fc.constantFrom(...'ABCDEFGHIJ').map((letter) => `SKU-${letter}`),
  price: fc.constantFrom('24.90', '18', '0.5', '', '1234.56'),
  quantity: fc.constantFrom('', '0', '3', '120'),
  asin: fc.constantFrom('', 'B0TEST0001', 'B0TEST0002'),
  status: fc.constantFrom('Active', 'Inactive', 'Incomplete', ''),
});
/** A report as text; cells are valid, whatever letters they have. */
const report = fc
  .record({ rows: fc.array(row, { maxLength: 12 }), lineEnd: fc.constantFrom('\r\n', '\n', '\r') })
  .map(({ rows, lineEnd }) =>
    tabbed(
      rows.map(({ title, sku, price, quantity, asin, status }) => [
        title,
        sku,
        price,
        quantity,
        asin,
        status,
      ]),
      plainHeader,
      lineEnd,
    ),
  );

describe('beside a slow reader', () => {
  test('every kept value of every row is the same', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1, max: 400 }), (text, size) => {
        const outcome = readBytes(utf8(text), 'All Listings.txt', size);
        expect(outcome.status === 'read' ? listingsOf(outcome.report) : outcome).toEqual(readSlowly(text));
      }),
      { numRuns: 500 },
    );
  });

  test('in Windows-1252 too', () => {
    const latin = report.map((text) => text.replace(/[^\0-\x7f\xa0-\xff]/gu, 'é'));
    fc.assert(
      fc.property(latin, (text) => {
        const outcome = readBytes(windows1252(text), 'All Listings.txt');
        // Two letters such as `Ã©` are one letter in UTF-8, which the reader tells and prefers.
        fc.pre(outcome.status === 'read' && outcome.report.problemCounts['mixed-letters'] === undefined);
        expect(outcome.status === 'read' && listingsOf(outcome.report)).toEqual(readSlowly(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** Cuts, splices and damage, as bytes in a text. */
const damaged = fc
  .record({
    one: fc.constantFrom(...files),
    other: fc.constantFrom(...files),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    between: fc.oneof(fc.constant(''), fc.constantFrom('\0', '"', '\r', '\n', '\t', '\xff\xfe', '<html>')),
    keepsHead: fc.boolean(),
  })
  .map(({ one, other, from, to, between, keepsHead }) => {
    const head = keepsHead ? one.slice(0, one.indexOf('\n') + 1) : '';
    return (
      head +
      one.slice(head.length, Math.round(from * one.length)) +
      between +
      other.slice(Math.round(to * other.length))
    );
  });

const rowsOf = (text: string) => text.split(/\r\n|\n|\r/);

/** The rows of a sample with the SKU each must give. */
const knownRows = new Map(
  sampleNames.flatMap((name) => {
    const outcome = readBytes(sample(name), name);
    const skus = outcome.status === 'read' ? listingsOf(outcome.report).map(({ sku }) => sku) : [];
    const [header = '', ...rows] = rowsOf(asLetters(sample(name))).filter(Boolean);
    return rows.map((line, at) => [line, { header, sku: skus[at] ?? '' }] as const);
  }),
);

/** Rows that stand whole under their own header and are neither read nor told of. */
function silentlyLost(text: string): string[] {
  const outcome = readBytes(windows1252(text));
  if (outcome.status === 'refused') return [];
  const { problems } = outcome.report;
  const skus = new Set(listingsOf(outcome.report).map(({ sku }) => sku));
  const told = new Set(problems.map(({ line }) => line));
  const lines = rowsOf(text);
  return lines.filter((line, at) => {
    const known = knownRows.get(line);
    return known && known.header === lines[0] && !skus.has(known.sku) && !told.has(at + 1);
  });
}

describe('damaged files', () => {
  test('there are rows to lose', () => {
    expect(knownRows.size).toBe(10);
    expect([...knownRows.values()].every(({ sku }) => sku !== '')).toBe(true);
  });

  test('cuts and splices never throw, and lose no whole row without a word', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(silentlyLost(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('pieces of every size give the same outcome', () => {
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 50 }), (text, size) => {
        const bytes = windows1252(text);
        expect(readBytes(bytes, 'x.txt', size)).toEqual(readBytes(bytes, 'x.txt'));
      }),
      { numRuns: 300 },
    );
  });

  test('random bytes are refused, or read without a listing nobody wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6000 }), (bytes) => {
        expect(readBytes(bytes).status).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });

  test('a header with random bytes below it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 3000 }), (bytes, size) => {
        const file = Buffer.concat([utf8(tabbed([])), bytes]);
        const outcome = readBytes(Uint8Array.from(file), 'x.txt', size);
        expect(outcome).toEqual(readBytes(Uint8Array.from(file), 'x.txt'));
        if (outcome.status === 'refused') return;
        const { rows, problemCounts } = outcome.report;
        const lines = rowsOf(asLetters(bytes)).filter((line) => /[^\t]/.test(line)).length;
        const left = problemCounts['row-without-sku'] ?? 0;
        expect(rows + left + (problemCounts['cut-off'] ?? 0)).toBeGreaterThanOrEqual(lines);
      }),
      { numRuns: 200 },
    );
  });
});
