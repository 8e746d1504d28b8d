import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { importOf } from '../../test/surfaces/listings';
import { textsOf } from '../listings/text-column';
import { loadCountry, readImports, readListingsView } from './listings-view';
import { keepPageRows, readSummary, storeImport } from './listings-writer';
import type { PageRow } from './page-rows';

const minute = 60_000;
const day = 24 * 60 * minute;

let shop: string;
beforeEach(() => {
  shop = crypto.randomUUID();
});

function rowsOf(...skus: string[]): PageRow[] {
  return skus.map((sku) => ({ sku, asin: null, title: null, status: 'active', quantity: null, price: null }));
}

const see = (skus: string[], total: number | null, now: number, complete = false) =>
  keepPageRows(shop, 'IT', rowsOf(...skus), { total, complete }, now);

it('gathers pages until all were seen, and only then proves absence', async () => {
  await storeImport(importOf(shop, [{ sku: 'A' }, { sku: 'B' }, { sku: 'C' }, { sku: 'Z' }]), 1);
  expect(await see(['A', 'B'], 3, 1000)).toEqual({ seen: 2, total: 3, complete: false });
  expect(await readSummary(shop)).toMatchObject({
    IT: { complete: false, listed: 2, missing: 0, unseen: 2 },
  });
  expect(await see(['B', 'C'], 3, 1000 + minute)).toEqual({ seen: 3, total: 3, complete: true });
  expect(await readSummary(shop)).toMatchObject({
    IT: { source: 'pages', complete: true, listed: 3, missing: 1, unseen: 0 },
  });
});

it('begins a new round when the number of products changes, and keeps what was seen as presence', async () => {
  await see(['A', 'B'], 3, 1000);
  expect(await see(['C'], 4, 2000)).toEqual({ seen: 1, total: 4, complete: false });
  expect(await see(['D'], 4, 3000)).toMatchObject({ seen: 2, complete: false });
  expect(await readSummary(shop)).toMatchObject({ IT: { listed: 4, complete: false } });
});

it('begins a new round after a day', async () => {
  await see(['A', 'B'], 3, 1000);
  expect(await see(['C'], 3, 1000 + day)).toEqual({ seen: 1, total: 3, complete: false });
});

it('never proves anything where no page says how many there are, or where more were seen than that', async () => {
  expect(await see(['A', 'B'], null, 1000)).toEqual({ seen: 2, total: null, complete: false });
  expect(await see(['A', 'B', 'C'], 2, 2000)).toMatchObject({ seen: 3, complete: false });
});

it('takes a page that shows all as a whole round of its own', async () => {
  await see(['A', 'B'], 3, 1000);
  expect(await see(['A'], 1, 2000, true)).toEqual({ seen: 1, total: 1, complete: true });
  expect(await readSummary(shop)).toMatchObject({ IT: { products: 1, listed: 1, complete: true } });
});

it('lays a new look over the last whole round', async () => {
  await see(['A', 'B'], 2, 1000);
  const inactive = rowsOf('A').map((row) => ({ ...row, status: 'inactive' as const }));
  await keepPageRows(shop, 'IT', inactive, { total: 2, complete: false }, 5000);
  expect(await readSummary(shop)).toMatchObject({ IT: { complete: true, listed: 1, inactive: 1, at: 1000 } });
  const imports = await readImports(shop);
  expect(imports.map(({ listings, total }) => [listings, total])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('keeps what an earlier page showed of a row when a later one does not', async () => {
  const [row] = rowsOf('A');
  if (!row) throw new Error('There is one row.');
  const full: PageRow = { ...row, asin: 'B000000001', title: 'Tazza', quantity: 3, price: 12 };
  await keepPageRows(shop, 'IT', [full], { total: 9, complete: false }, 1000);
  await keepPageRows(shop, 'IT', [{ ...row, status: 'unknown' }], { total: 9, complete: false }, 2000);
  const [country] = (await readListingsView(shop))?.countries ?? [];
  const columns = country && (await loadCountry(country));
  expect(columns && [textsOf(columns.asin), textsOf(columns.title)]).toEqual([['B000000001'], ['Tazza']]);
  expect(columns && [...columns.quantity, ...columns.price, ...columns.status]).toEqual([3, 12, 1]);
});

it('keeps shops and countries apart', async () => {
  await see(['A'], 2, 1000);
  expect(await keepPageRows(shop, 'DE', rowsOf('B'), { total: 2, complete: false }, 1000)).toMatchObject({
    seen: 1,
  });
  shop = crypto.randomUUID();
  expect(await see(['B'], 2, 1000)).toMatchObject({ seen: 1 });
});
