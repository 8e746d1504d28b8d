import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyShop } from '../../test/surfaces/samples';
import { compareItems, itemsOf, mergeItems, mergeShops, shopOfItems, type Items } from './items';
import { emptyShop, shopSchema, type Shop } from './shop';

const full: Shop = {
  ...busyShop,
  countries: {
    ...busyShop.countries,
    ES: { gathered: { at: 8, seen: 40, total: 134, complete: false } },
  },
  planAt: 5,
  name: 'Clay',
  knownBy: { storeNames: ['Clay', 'Clay/Fire'], merchantIds: ['amzn1.pa.d.A1'] },
  registeredCount: { at: 3, count: 16 },
  accepted: [{ at: 4, country: 'IT', field: 'aboutYou', kind: 'sentence', text: 'The mug is blue.' }],
  ownWords: ['Raku', 'Tamba/ware'],
  drafts: [{ at: 6, country: 'FR', field: 'inspiration', text: 'Argile' }],
  ticks: [{ at: 7, id: 'duty.gpsr.DE', note: 'mine' }],
};

it('takes a whole shop apart and puts it together again', () => {
  expect(shopSchema.safeParse(full).success).toBe(true);
  expect(shopOfItems(itemsOf(full))).toEqual(full);
  expect(shopOfItems(itemsOf(emptyShop))).toEqual(emptyShop);
});

it('leaves out what does not fit, wherever it came from', () => {
  const items = new Map(itemsOf(full)).set('ticks/x', { at: 1, value: { id: '<img>' } });
  const shop = shopOfItems(items);
  expect(shop.ticks).toBeUndefined();
  expect(shop.plan).toEqual(full.plan);
});

const anyItems = fc
  .dictionary(
    fc.constantFrom('ticks/a', 'ticks/b', 'plan/', 'countries/DE/store'),
    fc.record({
      at: fc.integer({ min: 0, max: 3 }),
      value: fc.constantFrom('x', 'y', { a: 1, b: 2 }, { b: 2, a: 1 }),
    }),
  )
  .map((record): Items => new Map(Object.entries(record)));
const sorted = (items: Items) =>
  JSON.stringify(
    [...items].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    null,
    0,
  );
/** As text in which the order of items and fields is no difference. */
const plain = (items: Items) => sorted(items).replaceAll('{"b":2,"a":1}', '{"a":1,"b":2}');

describe('mergeItems', () => {
  it('does not care which side is asked first, how often, or in which order', () => {
    fc.assert(
      fc.property(anyItems, anyItems, anyItems, (a, b, c) => {
        expect(plain(mergeItems(a, b))).toBe(plain(mergeItems(b, a)));
        expect(plain(mergeItems(a, a))).toBe(plain(a));
        expect(plain(mergeItems(mergeItems(a, b), c))).toBe(plain(mergeItems(a, mergeItems(b, c))));
      }),
    );
  });

  it('loses nothing, and lets the newer of each thing win', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (a, b) => {
        const merged = mergeItems(a, b);
        expect(new Set(merged.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [key, { at }] of merged) {
          expect(at).toBe(Math.max(a.get(key)?.at ?? 0, b.get(key)?.at ?? 0));
        }
      }),
    );
  });
});

describe('compareItems', () => {
  it('tells what is new, newer, older and the same', () => {
    const ours = new Map([
      ['a', { at: 2, value: 1 }],
      ['b', { at: 2, value: 1 }],
      ['c', { at: 2, value: 1 }],
    ]);
    const theirs = new Map([
      ['a', { at: 3, value: 2 }],
      ['b', { at: 1, value: 2 }],
      ['c', { at: 9, value: 1 }],
      ['d', { at: 1, value: 1 }],
    ]);
    expect(compareItems(ours, theirs)).toEqual({ added: ['d'], newer: ['a'], older: ['b'], same: ['c'] });
  });
});

const store = (at: number, state: 'registered' | 'pending'): Shop => ({
  ...emptyShop,
  countries: { DE: { store: { at, state } } },
});

describe('mergeShops', () => {
  it('keeps each country as it was seen last, and the signs of both', () => {
    const merged = mergeShops(
      { ...store(2, 'registered'), name: 'Clay', knownBy: { storeNames: ['Clay'], merchantIds: [] } },
      {
        ...store(1, 'pending'),
        name: 'Clay EU',
        knownBy: { storeNames: ['Clay EU'], merchantIds: ['A3EU1'] },
      },
    );
    expect(merged.countries.DE?.store?.state).toBe('registered');
    expect(merged.knownBy).toEqual({ storeNames: ['Clay', 'Clay EU'], merchantIds: ['A3EU1'] });
    expect(merged.name).toBe('Clay');
  });

  it('gives the same facts whichever shop is kept', () => {
    const one = { ...full, name: undefined };
    const other = { ...store(9, 'pending'), planAt: 1 };
    expect(mergeShops(one, other).countries).toEqual(mergeShops(other, one).countries);
    expect(mergeShops(other, one).plan).toEqual(full.plan);
    expect(mergeShops(emptyShop, { ...one, planAt: undefined }).plan).toEqual(full.plan);
  });
});
