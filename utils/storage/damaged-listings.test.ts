import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { importOf } from '../../test/surfaces/listings';
import { stateAt } from '../listings/coverage';
import { textsOf } from '../listings/text-column';
import { countryCodes, type Country } from '../marketplaces/countries';
import { openListings } from './listings-db';
import { damagedImports, loadCountry, readImports, readListingsView } from './listings-view';
import { mendListings, readSummary, storeImport } from './listings-writer';

const rows = ['MUG', 'BOWL', 'VASE'].map((sku) => ({ sku, title: `The ${sku}`, quantity: 2 }));
const stored: readonly Country[] = ['US', 'IT', 'DE'];

let shop: string;
beforeEach(() => {
  shop = crypto.randomUUID();
});

async function storeAll(): Promise<void> {
  for (const [place, country] of stored.entries()) {
    const own = { id: `${country} ${shop}`, country, importedAt: place };
    await storeImport(importOf(shop, rows.slice(place), own), place);
  }
}

/** What is said of each product in each country. */
async function said(): Promise<Map<string, string>> {
  const view = await readListingsView(shop);
  const skus = view ? textsOf(view.skus) : [];
  return new Map(
    countryCodes.flatMap((country) =>
      skus.map((sku, product) => [`${country} ${sku}`, view ? stateAt(view.coverage, product, country) : '']),
    ),
  );
}

const places = fc.constantFrom(
  ...stored.flatMap((country) =>
    (['imports', 'keys', 'details'] as const).map((store) => ({ store, country })),
  ),
  ...(['matrix', 'summaries', 'decisions'] as const).map((store) => ({ store, country: null })),
);
type Place = {
  store: 'imports' | 'keys' | 'details' | 'matrix' | 'summaries' | 'decisions';
  country: Country | null;
};

const junk = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constant(null), fc.string(), fc.integer());

/** Something of another shape where a record stood: a part lost, cut off or replaced, or all of it. */
function damaged(
  record: unknown,
  what: { part: number; junk: unknown; how: 'lost' | 'cut' | 'replaced' | 'all' },
) {
  if (what.how === 'all' || typeof record !== 'object' || record === null) return what.junk;
  // What the database itself finds records by stays.
  const names = Object.keys(record).filter((name) => !/^(id|shop)$/.test(name));
  const name = names[what.part % names.length] ?? '';
  const value: unknown = Reflect.get(record, name);
  if (what.how === 'lost') return { ...record, [name]: undefined };
  if (what.how === 'cut' && ArrayBuffer.isView(value))
    return { ...record, [name]: (value as Uint8Array).slice(1) };
  return { ...record, [name]: what.junk };
}

async function damage({ store, country }: Place, what: Parameters<typeof damaged>[1]): Promise<void> {
  const db = await openListings();
  if (store === 'keys' || store === 'details') {
    const key: [string, 'keys' | 'details'] = [`${country} ${shop}`, store];
    await db.put('blocks', damaged(await db.get('blocks', key), what) as never, key);
  } else if (store === 'decisions') await db.put(store, what.junk as never, shop);
  else {
    const key = store === 'imports' ? `${country} ${shop}` : shop;
    const bad = damaged(await db.get(store, key), { ...what, how: what.how === 'all' ? 'lost' : what.how });
    await db.put(store, { ...(bad as object), [store === 'imports' ? 'id' : 'shop']: key } as never);
  }
}

it('says of other countries what it said, and of a damaged one the same or less, wherever the damage is', async () => {
  const how = fc.constantFrom('lost', 'cut', 'replaced', 'all');
  await fc.assert(
    fc.asyncProperty(places, fc.record({ part: fc.nat(20), junk, how }), async (place, what) => {
      shop = crypto.randomUUID();
      await storeAll();
      const before = await said();
      await damage(place, what);
      const view = await readListingsView(shop);
      for (const country of view?.countries ?? []) await loadCountry(country);
      await mendListings(shop, 9);
      const after = await said();
      const isHit = (at: string) => place.country !== null && at.startsWith(place.country);
      const allowed = (at: string, state: string) => [state, ...(isHit(at) ? ['not-looked-at'] : [])];
      const wrong = [...before].filter(
        ([at, state]) => after.has(at) && !allowed(at, state).includes(after.get(at) ?? ''),
      );
      expect(wrong).toEqual([]);
      expect(await readSummary(shop)).not.toBeNull();
      await damagedImports(await readImports(shop));
    }),
    { numRuns: 150 },
  );
});

it('derives anew what an older version derived in another shape', async () => {
  await storeAll();
  const before = await said();
  const db = await openListings();
  const { others, ...older } = (await db.get('matrix', shop)) ?? {};
  expect(others).toBeDefined();
  await db.put('matrix', older as never);
  expect(await readListingsView(shop)).toBeNull();
  await mendListings(shop, 9);
  expect(await said()).toEqual(before);
});

it('names the damaged import, and counts it no longer', async () => {
  await storeAll();
  await damage({ store: 'keys', country: 'IT' }, { part: 0, junk: null, how: 'all' });
  await mendListings(shop, 9);
  expect((await readListingsView(shop))?.countries.map(({ country }) => country)).toEqual(['US', 'DE']);
  expect(await damagedImports(await readImports(shop))).toEqual([`IT ${shop}`]);
});

it('shows a country whose titles and prices were damaged without them', async () => {
  await storeAll();
  await damage({ store: 'details', country: 'IT' }, { part: 0, junk: null, how: 'all' });
  const italy = (await readListingsView(shop))?.countries.find(({ country }) => country === 'IT');
  const columns = italy && (await loadCountry(italy));
  expect(columns && textsOf(columns.sku)).toEqual(['BOWL', 'VASE']);
  expect(columns && textsOf(columns.title)).toEqual(['', '']);
});

it('writes nothing where all is well', async () => {
  await storeAll();
  const builtAt = async () => (await readListingsView(shop))?.builtAt;
  await mendListings(shop, 99);
  expect(await builtAt()).toBe(2);
  await mendListings(crypto.randomUUID(), 99);
});
