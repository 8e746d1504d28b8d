import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importOf } from '../../test/surfaces/listings';
import { plannedShop } from '../../test/surfaces/samples';
import type { ListingsFact, SetAside } from '../facts/listings';
import { shopOf } from '../facts/shops';
import { decideListings, keepCounts } from './keep-counts';
import { readDecisions } from './listings-backup';
import { changeStoredLinks, changeStoredSetAside, readSummary, storeImport } from './listings-writer';
import { changeShops, readShops } from './shops-item';

vi.mock('./listings-writer', async (original) => {
  const actual = await original<{ readSummary: typeof readSummary }>();
  return { ...actual, readSummary: vi.fn(actual.readSummary) };
});

let shop: string;
beforeEach(async () => {
  fakeBrowser.reset();
  shop = crypto.randomUUID();
  await changeShops(() => ({ current: shop, byId: { [shop]: plannedShop } }));
});

const counts = (listed: number): { DE: ListingsFact } => ({
  DE: {
    at: 1,
    source: 'report',
    complete: true,
    products: 9,
    wanted: 9,
    listed,
    unclear: 0,
    inactive: 0,
    incomplete: 0,
    missing: 9 - listed,
    unseen: 0,
  },
});

it('keeps the counts of the last change, also where those of an earlier one are read slowly', async () => {
  vi.mocked(readSummary)
    .mockImplementationOnce(() => new Promise((resolve) => setTimeout(() => resolve(counts(3)), 30)))
    .mockResolvedValueOnce(counts(9));
  await Promise.all([keepCounts(shop), keepCounts(shop)]);
  const { shops } = await readShops();
  expect(shopOf(shops, shop).countries.DE?.listings?.listed).toBe(9);
});

const place = (sku: string, reason = ''): SetAside => ({ sku, country: 'DE', reason });

/** Two products at home, none of them in Germany, and one of those not wanted there. */
async function fill(): Promise<void> {
  const rows = [{ sku: 'MUG' }, { sku: 'BOWL' }];
  await storeImport(importOf(shop, rows, { importedAt: 1 }), 1);
  await storeImport(importOf(shop, [], { importedAt: 1, country: 'DE' }), 1);
  await decideListings(shop, () =>
    changeStoredSetAside({ shop, add: [place('MUG', 'heavy')], remove: [] }, 1),
  );
}
const missing = async () => shopOf((await readShops()).shops, shop).countries.DE?.listings?.missing;

it.each([
  ['set aside', () => changeStoredSetAside({ shop, add: [place('BOWL')], remove: [] }, 2)],
  ['taken back', () => changeStoredSetAside({ shop, add: [], remove: [place('MUG')] }, 2)],
  ['linked', () => changeStoredLinks({ shop, add: [['MUG', 'BOWL']], remove: [] }, 2)],
])('nothing is %s where there is no room for the counts, and with room it is', async (_, change) => {
  await fill();
  const [before, then] = [await readDecisions(shop), await missing()];
  expect(then).toBe(1);
  const full = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(decideListings(shop, change)).rejects.toThrow('QUOTA_BYTES');
  expect(await readDecisions(shop)).toEqual(before);
  expect((await readSummary(shop))?.DE?.missing).toBe(then);
  full.mockRestore();
  await decideListings(shop, change);
  expect(await readDecisions(shop)).not.toEqual(before);
  expect(await missing()).toBe((await readSummary(shop))?.DE?.missing);
});

it('loses no decision that came while another found no room', async () => {
  await fill();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const setAside = (sku: string) =>
    decideListings(shop, () => changeStoredSetAside({ shop, add: [place(sku)], remove: [] }, 2));
  const all = await Promise.allSettled([setAside('BOWL'), setAside('VASE')]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect((await readDecisions(shop)).setAside.map(({ sku }) => sku)).toEqual(['MUG', 'VASE']);
});
