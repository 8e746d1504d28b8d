import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { keepCounts } from '../../entrypoints/background/listings';
import type { ListingsFact } from '../../utils/facts/listings';
import { shopOf } from '../../utils/facts/shops';
import { readSummary } from '../../utils/storage/listings-writer';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { plannedShop } from './samples';

vi.mock('../../utils/storage/listings-writer', async (original) => ({
  ...(await original<object>()),
  readSummary: vi.fn(),
}));

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
  await changeShops(({ current }) => ({ current, byId: { [current]: plannedShop } }));
  const { current } = (await readShops()).shops;
  vi.mocked(readSummary)
    .mockImplementationOnce(() => new Promise((resolve) => setTimeout(() => resolve(counts(3)), 30)))
    .mockResolvedValueOnce(counts(9));
  await Promise.all([keepCounts(current), keepCounts(current)]);
  const { shops } = await readShops();
  expect(shopOf(shops, current).countries.DE?.listings?.listed).toBe(9);
});
