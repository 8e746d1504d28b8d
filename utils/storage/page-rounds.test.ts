import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { keepPageRows, readSummary } from './listings-writer';
import type { PageFrame } from './page-rows';

let shop: string;
beforeEach(() => {
  shop = crypto.randomUUID();
});

const see = (skus: string[], page: Partial<PageFrame>, now: number) => {
  const rows = skus.map((sku) => {
    return { sku, asin: null, title: null, status: 'active' as const, quantity: 1, price: 20 };
  });
  return keepPageRows(shop, 'DE', rows, { total: null, complete: false, ...page }, now);
};

it('goes on with a round through a search, whose total is another', async () => {
  await see(['A', 'B'], { total: 4 }, 1000);
  expect(await see(['C'], {}, 2000)).toEqual({ seen: 3, total: 4, complete: false });
  expect(await see(['D'], { total: 4 }, 3000)).toEqual({ seen: 4, total: 4, complete: true });
});

it('never takes a round for whole in which a page hid variations', async () => {
  await see(['PARENT'], { total: 3, hides: true }, 1000);
  expect(await see(['B', 'C'], { total: 3 }, 2000)).toEqual({ seen: 3, total: 3, complete: false });
  expect(await readSummary(shop)).toMatchObject({ DE: { complete: false, listed: 3 } });
  expect(await see(['PARENT'], { total: 1, complete: true, hides: true }, 3000)).toMatchObject({
    complete: false,
  });
});

it('counts what only holds variations together as seen, once, and as no product', async () => {
  await see(['PARENT'], { total: 3 }, 1000);
  const page = { total: 3, hides: true, parents: ['PARENT'] };
  expect(await see(['B'], page, 2000)).toEqual({ seen: 2, total: 3, complete: false });
  expect(await see(['C'], page, 3000)).toEqual({ seen: 3, total: 3, complete: false });
  expect(await readSummary(shop)).toMatchObject({ DE: { products: 2, listed: 2 } });
});

it('takes an empty inventory for what it is', async () => {
  expect(await see([], { total: 0, complete: true }, 1000)).toEqual({ seen: 0, total: 0, complete: true });
});
