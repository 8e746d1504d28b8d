import { expect, test } from 'vitest';
import { plainHeader, tabbed, utf8 } from '../../test/reports/report-files';
import { readReport } from './read-report';
import { mostListings } from './report-reader';

const gigabyte = 1_073_741_824;

/** Pieces without end, and how many bytes of them were taken. */
function endless(piece: (place: number) => Uint8Array) {
  const taken = { bytes: 0 };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let place = 0; ; place++) {
      await Promise.resolve();
      const next = piece(place);
      taken.bytes += next.length;
      yield next;
    }
  }
  return { taken, pieces: pieces() };
}

function rowsFrom(first: number, count: number): string {
  let rows = '';
  for (let row = first; row < first + count; row++) rows += `M${row}\tMug\t1\n`;
  return rows;
}

test('a file of two gigabytes that is no report is refused after its beginning', async () => {
  const { taken, pieces } = endless(() => new Uint8Array(1_000_000).fill(120));
  const outcome = await readReport(pieces, 'film.txt');
  expect(outcome).toMatchObject({ status: 'refused', problem: { code: 'row-too-long', line: 1 } });
  expect(taken.bytes).toBeLessThan(5_000_000);
});

const longRow = (at: number) => ['Mug', `M-${at % 400}`, '1', '1', '', 'Active', 'd'.repeat(5000)];

test('a report of two gigabytes is read to its end and keeps no more than its columns', async () => {
  const body = utf8(
    tabbed(
      Array.from({ length: 400 }, (_, at) => longRow(at)),
      [],
    ),
  );
  const head = utf8(tabbed([], [...plainHeader, 'item-description']));
  let read = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield head;
    for (; read < 2 * gigabyte; read += body.length) {
      await Promise.resolve();
      yield body;
    }
  }
  const outcome = await readReport(pieces(), 'All+Listings+Report_05-12-2026.txt');
  if (outcome.status === 'refused') throw new Error(outcome.problem.code);
  const { report } = outcome;
  expect(report.bytes).toBeGreaterThan(2 * gigabyte);
  expect(report.listings.count).toBe(400);
  expect(report.rows).toBe(Math.ceil((2 * gigabyte) / body.length) * 400);
});

test('more listings than a file may hold are refused, with the line', async () => {
  const size = 50_000;
  const { taken, pieces } = endless((place) =>
    utf8((place === 0 ? 'seller-sku\titem-name\tprice\n' : '') + rowsFrom(place * size, size)),
  );
  const outcome = await readReport(pieces, 'All+Listings+Report_05-12-2026.txt');
  expect(outcome).toMatchObject({
    status: 'refused',
    problem: { code: 'too-many', found: String(mostListings) },
  });
  expect(taken.bytes).toBeLessThan(100_000_000);
});
