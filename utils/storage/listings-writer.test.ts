import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importOf, type Row } from '../../test/surfaces/listings';
import { bitOf, stateAt } from '../listings/coverage';
import type { Country } from '../marketplaces/countries';
import { textsOf } from '../listings/text-column';
import { openListings } from './listings-db';
import { loadCountry, readImports, readListingsView, watchListings } from './listings-view';
import {
  changeStoredLinks,
  changeStoredSetAside,
  eraseListings,
  eraseRemoved,
  readSummary,
  removeImport,
  restoreImport,
  storeImport,
} from './listings-writer';

const day = 24 * 60 * 60 * 1000;
const mug = { sku: 'MUG', asin: 'B000000001', title: 'Mug', price: 12, quantity: 3 };
const bowl = { sku: 'BOWL', asin: 'B000000002', title: 'Bowl', price: 30, quantity: 1 };

let shop: string;
beforeEach(() => {
  shop = crypto.randomUUID();
});

const store = (rows: Row[], at: number, own: Parameters<typeof importOf>[2] = {}) =>
  storeImport(importOf(shop, rows, { importedAt: at, ...own }), at);

/** Each product's state in a country, by the SKU the product goes by. */
async function statesIn(country: Country): Promise<Record<string, string>> {
  const view = await readListingsView(shop);
  if (!view) return {};
  return Object.fromEntries(
    textsOf(view.skus).map((sku, product) => [sku, stateAt(view.coverage, product, country)]),
  );
}

it('knows nothing of a shop without imports', async () => {
  expect(await readListingsView(shop)).toBeNull();
  expect(await readSummary(shop)).toBeNull();
  expect(await readImports(shop)).toEqual([]);
});

it('derives matrix and counts with each import', async () => {
  await store([mug, bowl], 1);
  await store([{ ...mug, status: 'inactive' }], 2, { country: 'IT' });
  await store([mug], 3, { country: 'DE', kind: 'active', provesAbsence: false });
  expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
  expect(await statesIn('IT')).toEqual({ MUG: 'inactive', BOWL: 'missing' });
  expect(await statesIn('DE')).toEqual({ MUG: 'listed', BOWL: 'not-looked-at' });
  expect(await readSummary(shop)).toMatchObject({
    US: { at: 1, source: 'report', complete: true, products: 2, wanted: 2, listed: 2 },
    IT: { complete: true, inactive: 1, missing: 1, unseen: 0 },
    DE: { complete: false, listed: 1, missing: 0, unseen: 1 },
  });
});

it('lays newer partial reports over the newest whole one, and forgets what is older', async () => {
  await store([bowl], 1, { kind: 'active', provesAbsence: false });
  await store([{ ...mug, status: 'inactive' }], 2);
  await store([{ ...mug, title: '', price: 14 }], 3, { kind: 'active', provesAbsence: false });
  expect(await statesIn('US')).toEqual({ MUG: 'listed' });
  const view = await readListingsView(shop);
  const [country] = view?.countries ?? [];
  expect(country).toMatchObject({ country: 'US', complete: true, at: 2, source: 'report' });
  const columns = country && (await loadCountry(country));
  expect(columns && textsOf(columns.title)).toEqual(['Mug']);
  expect([...(columns?.price ?? [])]).toEqual([14]);
  expect([...(columns?.quantity ?? [])]).toEqual([3]);
});

it('takes a report as made on the day its name says, not on the day it was imported', async () => {
  const morning = new Date(2026, 10, 20, 9).getTime();
  await store([mug, bowl], morning, { reportDate: '2026-11-20' });
  await store([mug], morning + 3 * day, { reportDate: '2026-11-19' });
  expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
});

it('restores what the others say when an import is removed, and the import itself on undo', async () => {
  await store([mug, bowl], 1);
  await store([mug], 2);
  expect(await statesIn('US')).toEqual({ MUG: 'listed' });
  const [newest] = await readImports(shop);
  const id = newest?.id ?? '';
  await removeImport(shop, id, 3);
  expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
  expect(await readImports(shop)).toHaveLength(1);
  await restoreImport(shop, id, 4);
  expect(await statesIn('US')).toEqual({ MUG: 'listed' });
});

it('erases what was removed, its columns too, and leaves the rest', async () => {
  await store([mug], 1);
  await store([mug], 2, { country: 'IT' });
  const [{ id } = { id: '' }] = await readImports(shop);
  await removeImport(shop, id, 10);
  await eraseRemoved(shop, 0, 10);
  await restoreImport(shop, id, 11);
  expect(await readImports(shop)).toHaveLength(2);
  await removeImport(shop, id, 12);
  await eraseRemoved(shop, 0, 13);
  await expect(restoreImport(shop, id, 14)).rejects.toThrow('erased');
  expect(await readImports(shop)).toHaveLength(1);
  expect(await (await openListings()).get('blocks', [id, 'keys'])).toBeUndefined();
});

it('keeps three overtaken imports of a country and no more', async () => {
  for (let at = 1; at <= 6; at++) await store([mug], at);
  await store([mug], 7, { country: 'IT' });
  const kept = await readImports(shop);
  expect(kept.map(({ importedAt, country }) => `${country} ${importedAt}`)).toEqual([
    'IT 7',
    'US 6',
    'US 5',
    'US 4',
    'US 3',
  ]);
});

describe('what the seller decided', () => {
  const other = { sku: 'TAZZA', asin: 'B000000009' };

  it('links products of different SKUs, outlives imports, and can be undone', async () => {
    await store([mug, bowl], 1);
    await store([other], 2, { country: 'IT' });
    expect(await statesIn('IT')).toMatchObject({ MUG: 'missing' });
    const link = ['MUG', 'TAZZA'] as const;
    await changeStoredLinks({ shop, add: [link], remove: [] }, 3);
    expect(await statesIn('IT')).toEqual({ MUG: 'listed', BOWL: 'missing' });
    await store([other, bowl], 4, { country: 'IT' });
    expect(await statesIn('IT')).toEqual({ MUG: 'listed', BOWL: 'listed' });
    await changeStoredLinks({ shop, add: [], remove: [['TAZZA', 'MUG']] }, 5);
    expect(await statesIn('IT')).toMatchObject({ MUG: 'missing' });
  });

  it('takes products set aside out of the counts of that country only', async () => {
    await store([mug, bowl], 1);
    await store([mug], 2, { country: 'IT' });
    const place = { sku: 'BOWL', country: 'IT' as const };
    await changeStoredSetAside({ shop, add: [{ ...place, reason: 'too heavy' }], remove: [] }, 3);
    expect(await readSummary(shop)).toMatchObject({
      US: { wanted: 2, listed: 2 },
      IT: { products: 2, wanted: 1, listed: 1, missing: 0 },
    });
    expect((await readListingsView(shop))?.decisions.setAside).toEqual([
      { ...place, reason: 'too heavy', at: 3 },
    ]);
    await changeStoredSetAside({ shop, add: [], remove: [place] }, 4);
    expect(await readSummary(shop)).toMatchObject({ IT: { wanted: 2, missing: 1 } });
  });

  it('sets aside by any SKU of a product, as if all were derived anew', async () => {
    await store([mug, bowl], 1);
    await store([other], 2, { country: 'IT' });
    await changeStoredLinks({ shop, add: [['MUG', 'TAZZA']], remove: [] }, 3);
    const add = [
      { sku: 'TAZZA', country: 'DE' as const, reason: '' },
      { sku: 'GONE', country: 'IT' as const, reason: '' },
    ];
    await changeStoredSetAside({ shop, add, remove: [] }, 4);
    const derived = async () => [(await readListingsView(shop))?.setAside, await readSummary(shop)];
    const quickly = await derived();
    expect(quickly[0]).toEqual(Uint8Array.of(bitOf('DE'), 0));
    await changeStoredLinks({ shop, add: [], remove: [] }, 5);
    expect(await derived()).toEqual(quickly);
  });

  it('derives all where the matrix was damaged', async () => {
    await store([mug], 1);
    const db = await openListings();
    await db.put('matrix', { ...(await db.get('matrix', shop)), setAside: new Uint8Array(7) } as never);
    await changeStoredSetAside({ shop, add: [{ sku: 'MUG', country: 'IT', reason: '' }], remove: [] }, 2);
    expect((await readListingsView(shop))?.setAside).toEqual(Uint8Array.of(bitOf('IT')));
  });
});

describe('which report counts', () => {
  const one = { reportDate: '2026-05-12', savedAt: Date.parse('2026-05-12T09:00:00') };

  it('of two of one day, whichever ids they have, is the one imported later', async () => {
    for (const ids of ['ab', 'ba']) {
      shop = crypto.randomUUID();
      const [first, second] = [...ids].map((id) => `${id} ${shop}`);
      await store([mug], 2e12, { ...one, id: first ?? '' });
      await store([bowl], 2e12 + 1, { ...one, id: second ?? '' });
      expect(await statesIn('US')).toEqual({ BOWL: 'listed' });
    }
  });

  it.each([
    ['after pages seen later that day', one, 'listed'],
    ['after pages seen later that day, undated', { ...one, reportDate: null }, 'listed'],
    ['before them', { ...one, savedAt: Date.parse('2026-05-12T20:00:00') }, 'missing'],
    ['before them, saved by a clock that was wrong', { ...one, savedAt: 0 }, 'missing'],
  ])('is told by when it was saved: %s', async (_, own, state) => {
    await store([mug], 1, { country: 'IT' });
    const seen = Date.parse('2026-05-12T15:00:00');
    await store([mug], seen, { kind: 'active', provesAbsence: false });
    await store([bowl], seen + 2 * day, own);
    expect(await statesIn('US')).toMatchObject({ MUG: state });
  });

  it('of the same file in two countries proves nothing until one is removed', async () => {
    const file = { fingerprint: 'same' };
    await store([mug, bowl], 1);
    await store([mug], 2, { ...file, country: 'IT' });
    await store([mug], 3, { ...file, country: 'ES', id: `wrong ${shop}` });
    expect(await statesIn('IT')).toEqual({ MUG: 'listed', BOWL: 'not-looked-at' });
    expect(await readSummary(shop)).toMatchObject({ IT: { complete: false }, ES: { complete: false } });
    await removeImport(shop, `wrong ${shop}`, 4);
    expect(await statesIn('IT')).toEqual({ MUG: 'listed', BOWL: 'missing' });
  });

  it('is each one that is empty, however alike empty files are', async () => {
    await store([mug], 1);
    await store([], 2, { fingerprint: 'empty', country: 'IT' });
    await store([], 3, { fingerprint: 'empty', country: 'ES' });
    expect(await readSummary(shop)).toMatchObject({ IT: { missing: 1 }, ES: { missing: 1 } });
  });
});

function giveUp(): never {
  throw new DOMException('The operation failed for reasons unrelated to the database.', 'UnknownError');
}

describe('when something goes wrong', () => {
  // Five values make an import: metadata, two blocks, matrix and counts.
  it.each([1, 2, 3, 4, 5])(
    'leaves the older import whole when there is no room for value %i',
    async (place) => {
      await store([mug, bowl], 1);
      const full = new DOMException('No room.', 'QuotaExceededError');
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value;
      let count = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function putOrRefuse(
        this: IDBObjectStore,
        ...given
      ) {
        if (++count === place) throw full;
        return Reflect.apply(put, this, given);
      });
      await expect(store([mug], 2)).rejects.toBe(full);
      vi.restoreAllMocks();
      expect(count).toBe(place);
      expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
      expect(await readImports(shop)).toHaveLength(1);
    },
  );

  it('tries once more what the browser gave up for another reason, as Firefox does after a full disk', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(giveUp);
    await store([mug], 1);
    expect(await statesIn('US')).toEqual({ MUG: 'listed' });
    put.mockImplementation(giveUp);
    await expect(store([bowl], 2)).rejects.toThrow('unrelated');
    expect(put.mock.calls.length).toBeLessThan(20);
    put.mockRestore();
    expect(await statesIn('US')).toEqual({ MUG: 'listed' });
  });

  it('erases at once what is removed where there is no room to note that', async () => {
    await store([mug, bowl], 1);
    await store([mug], 2);
    const [newest] = await readImports(shop);
    const full = new DOMException('No room.', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw full;
    });
    await removeImport(shop, newest?.id ?? '', 3);
    expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
    await expect(restoreImport(shop, newest?.id ?? '', 4)).rejects.toThrow('erased');
    expect(await readImports(shop)).toHaveLength(1);
  });

  it('counts nothing of a damaged import, and the older one again', async () => {
    await store([mug, bowl], 1);
    await store([mug], 2, { id: `newest ${shop}` });
    const db = await openListings();
    const broken = { sku: 'nonsense', asin: null, status: new Uint8Array(3) };
    await db.put('blocks', broken as never, [`newest ${shop}`, 'keys']);
    await store([mug], 3, { country: 'IT' });
    expect(await statesIn('US')).toEqual({ MUG: 'listed', BOWL: 'listed' });
  });

  it('takes a damaged matrix for none', async () => {
    await store([mug], 1);
    const db = await openListings();
    const matrix = await db.get('matrix', shop);
    await db.put('matrix', { ...matrix, setAside: new Uint8Array(7) } as never);
    expect(await readListingsView(shop)).toBeNull();
  });
});

it('erases a shop wholly and leaves the others', async () => {
  const neighbour = crypto.randomUUID();
  await store([mug], 1);
  await storeImport(importOf(neighbour, [bowl]), 1);
  await eraseListings(shop);
  expect(await readListingsView(shop)).toBeNull();
  expect(await readImports(shop)).toEqual([]);
  expect(await readImports(neighbour)).toHaveLength(1);
});

it('tells the other contexts of every change', async () => {
  const heard = vi.fn();
  const stop = watchListings(heard);
  await store([mug], 1);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(shop));
  stop();
});
