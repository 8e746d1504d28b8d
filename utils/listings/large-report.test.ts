import { describe, expect, test } from 'vitest';
import {
  listingsOf,
  plainHeader,
  readBytes,
  readGood,
  tabbed,
  utf8,
  windows1252,
} from '../../test/reports/report-files';
import { readSlowly } from '../../test/reports/slow-reader';

/** 6,000 rows of a thousand bytes: more than is watched wholly, more than any first buffer holds. */
const rows = Array.from({ length: 6000 }, (_, row) => [
  // Every length of a long cell, so that its end falls on every place of a word.
  `Mug ${row} ${'x'.repeat(20 + (row % 9))}`,
  `MAKER-${row}`,
  `${(row % 90) + 10}.50`,
  row % 7 === 0 ? '' : String(row % 30),
  `B0${String(row).padStart(8, '0')}`,
  row % 3 === 0 ? 'Inactive' : 'Active',
  'd'.repeat(900 + (row % 4)),
]);
const header = [...plainHeader, 'item-description'];

const inPieces = (bytes: Uint8Array, size = 65_537) => readBytes(bytes, 'All Listings.txt', size);

describe('a large report', () => {
  test.for(['\r\n', '\n', '\r'])('line end %j: every value as a slow reader has it', (lineEnd) => {
    const text = tabbed(rows, header, lineEnd);
    const outcome = inPieces(utf8(text));
    expect(outcome.status === 'read' && outcome.report.problems).toEqual([]);
    expect(outcome.status === 'read' && listingsOf(outcome.report)).toEqual(readSlowly(text));
  });

  test('an odd letter far down decides in a kept column, and in no other', () => {
    const late = rows.with(5900, ['Grüße', ...(rows[5900] ?? []).slice(1)]);
    const kept = readGood(windows1252(tabbed(late, header)));
    expect(kept.encoding).toBe('windows-1252');
    expect(listingsOf(kept)[5900]?.title).toBe('Grüße');
    const unkept = rows.with(5900, [...(rows[5900] ?? []).slice(0, 6), 'Grüße']);
    expect(readGood(windows1252(tabbed(unkept, header))).encoding).toBe('utf-8');
  });

  test('is the same file however it comes, rows without a title included', () => {
    const bytes = utf8(
      tabbed(
        rows.map((row, at) => (at % 3 === 0 ? ['', ...row.slice(1)] : row)),
        header,
      ),
    );
    const outcome = inPieces(bytes, 1000);
    expect(outcome).toEqual(inPieces(bytes));
    expect(outcome).toEqual(inPieces(bytes, bytes.length));
  });

  test('a quote that is never closed neither refuses nor swallows a large CSV', () => {
    const lines = Array.from({ length: 60_000 }, (_, row) => `SKU-${row},B0TEST0001,24.90,3`);
    const text = `sku,asin,price,quantity\n"${lines.join('\n')}\n`;
    const outcome = inPieces(utf8(text));
    expect(outcome.status === 'read' && outcome.report.listings.count).toBe(60_000);
    expect(outcome.status === 'read' && outcome.report.problems).toEqual([
      { code: 'unclosed-quote', line: 2, found: '"' },
    ]);
  });

  test('SKUs are found again among thousands', () => {
    const again = tabbed([...rows, ...rows.slice(3000, 3100)], header);
    const report = readGood(again);
    expect(report.listings.count).toBe(6000);
    expect(report.problemCounts).toEqual({ 'repeated-sku': 100 });
  });
});
