import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importOf } from '../../test/surfaces/listings';
import { textsOf } from '../listings/text-column';
import { readImports, readListingsView } from './listings-view';
import {
  eraseRemoved,
  keepPageRows,
  readSummary,
  removeImport,
  restoreImport,
  storeImport,
} from './listings-writer';

const minute = 60_000;
const day = 24 * 60 * minute;
const today = Date.UTC(2026, 10, 26);
/** What a computer's clock may say: right, a little off, years off in either direction. */
const clock = fc.oneof(
  fc.integer({ min: -2 * minute, max: 2 * minute }).map((off) => today + off),
  fc.integer({ min: -4000, max: 4000 }).map((days) => today + days * day),
);
const clocks = fc.array(clock, { minLength: 1, maxLength: 5 });

const rowsOf = (skus: readonly string[]) =>
  skus.map((sku) => ({ sku, asin: null, title: null, status: 'active' as const, quantity: 1, price: 20 }));

it('takes the report that was stored last for the newest, whatever the clock said', async () => {
  await fc.assert(
    fc.asyncProperty(clocks, async (times) => {
      const shop = crypto.randomUUID();
      for (const [place, now] of times.entries()) {
        await storeImport(importOf(shop, [{ sku: `MUG-${place}` }], { importedAt: now }), now);
        const view = await readListingsView(shop);
        expect(view && textsOf(view.skus)).toEqual([`MUG-${place}`]);
      }
      // Those before keep the order in which they were stored.
      const kept = (await readImports(shop)).map(({ importedAt }) => importedAt);
      expect(new Set(kept).size).toBe(kept.length);
    }),
    { numRuns: 40 },
  );
});

it('finds an inventory whole that is paged through at one go, whatever the clock said before', async () => {
  const looks = fc.array(fc.tuple(clock, fc.subarray(['A', 'B', 'C'], { minLength: 1, maxLength: 2 })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(looks, clock, async (before, now) => {
      const shop = crypto.randomUUID();
      const see = (skus: readonly string[], at: number) =>
        keepPageRows(shop, 'IT', rowsOf(skus), { total: 3, complete: false }, at);
      for (const [at, skus] of before) await see(skus, at);
      await see(['A'], now);
      await see(['B'], now + 1);
      await see(['C'], now + 2);
      expect(await readSummary(shop)).toMatchObject({ IT: { complete: true, listed: 3 } });
    }),
    { numRuns: 40 },
  );
});

it('takes no row for seen in this round that was seen before the clock was set back', async () => {
  const shop = crypto.randomUUID();
  const see = (skus: readonly string[], at: number) =>
    keepPageRows(shop, 'IT', rowsOf(skus), { total: 3, complete: false }, at);
  await see(['A', 'B'], today + 10 * day);
  expect(await see(['C'], today)).toEqual({ seen: 1, total: 3, complete: false });
  expect(await see(['A', 'B'], today + minute)).toEqual({ seen: 3, total: 3, complete: true });
});

it('puts a removed import back, and erases it when the undo is over, whatever the clock says by then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(clock, clock, clock, clock), async ([stored, removed, back, over]) => {
      const shop = crypto.randomUUID();
      await storeImport(importOf(shop, [{ sku: 'MUG' }], { id: shop, importedAt: stored }), stored);
      await removeImport(shop, shop, removed);
      expect(await readImports(shop)).toEqual([]);
      await restoreImport(shop, shop, back);
      expect(await readSummary(shop)).toMatchObject({ US: { listed: 1 } });
      await removeImport(shop, shop, removed);
      fc.pre(over !== removed);
      await eraseRemoved(shop, 0, over);
      await expect(restoreImport(shop, shop, over)).rejects.toThrow('erased');
    }),
    { numRuns: 40 },
  );
});
