import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Owner } from '../pages/owner';
import { emptyShop, shopSchema, type Shop } from './shop';
import { noShops, realShops, salvageShops, sampleShop, withShop, type Shops } from './shops';
import { isFresh, knownBy, sayWhose, shopOfPage } from './whose';

const owner = (storeName: string | null, merchantId: string | null = null): Owner => ({
  storeNames: storeName === null ? [] : [storeName],
  merchantIds: merchantId === null ? [] : [merchantId],
});
const nobody = owner(null);
const claywork = owner('Claywork by Mara', 'A3CLAYWORK');
const woodwork = owner('Woodwork by Jo', 'A3WOODWORK');

const named = (...owners: Owner[]): Shop => owners.reduce(knownBy, emptyShop);
const both: Shops = { current: 'clay', byId: { clay: named(claywork), wood: named(woodwork) } };
const only: Shops = { current: 'clay', byId: { clay: named(claywork) } };

describe('shopOfPage', () => {
  it('gives a fresh installation’s shop to the first page that names anybody', () => {
    expect(shopOfPage(noShops, claywork, null)).toBe('first');
    expect(shopOfPage(noShops, nobody, null)).toBe('first');
  });

  it('asks where facts of a shop without a name are there already', () => {
    const seen: Shop = { ...emptyShop, countries: { DE: { store: { at: 1, state: 'registered' } } } };
    expect(isFresh(seen)).toBe(false);
    expect(shopOfPage({ current: 'first', byId: { first: seen } }, claywork, null)).toBeNull();
  });

  it('knows a shop by its name, however it is written, and by its id', () => {
    expect(shopOfPage(both, owner('CLAYWORK  by Mara'), null)).toBe('clay');
    expect(shopOfPage(both, owner(null, 'A3WOODWORK'), null)).toBe('wood');
    expect(shopOfPage(both, owner('Jo’s new name', 'A3WOODWORK'), null)).toBe('wood');
  });

  it('asks for a name it does not know, also where a single shop is known', () => {
    expect(shopOfPage(only, woodwork, null)).toBeNull();
    expect(shopOfPage(both, owner('Glass by Ida'), null)).toBeNull();
  });

  it('asks for a known name with another id of the same sort, and takes one of another sort', () => {
    expect(shopOfPage(only, owner('Claywork by Mara', 'A3EUROPE'), null)).toBeNull();
    expect(shopOfPage(only, owner('Claywork by Mara', 'amzn1.pa.d.A1'), null)).toBe('clay');
  });

  it('asks where the page contradicts itself', () => {
    expect(shopOfPage(both, owner('Claywork by Mara', 'A3WOODWORK'), null)).toBeNull();
    const names = { storeNames: ['Claywork by Mara', 'Woodwork by Jo'], merchantIds: [] };
    expect(shopOfPage(both, names, null)).toBeNull();
    expect(shopOfPage(noShops, names, null)).toBeNull();
  });

  it('takes a page that names nobody for the only shop’s, and asks where there are two', () => {
    expect(shopOfPage(only, nobody, null)).toBe('clay');
    expect(shopOfPage(both, nobody, null)).toBeNull();
    expect(shopOfPage(both, nobody, 'wood')).toBe('wood');
    expect(shopOfPage(both, nobody, 'erased')).toBeNull();
  });

  it('never asks the seller’s word where the page says it itself', () => {
    expect(shopOfPage(both, claywork, 'wood')).toBe('clay');
  });

  it('never takes a page for the sample shop’s', () => {
    const sample: Shops = { current: sampleShop, byId: { ...only.byId, [sampleShop]: named(woodwork) } };
    expect(shopOfPage(sample, woodwork, null)).toBeNull();
    expect(shopOfPage(sample, woodwork, sampleShop)).toBeNull();
    expect(shopOfPage(sample, nobody, null)).toBe('clay');
  });
});

describe('sayWhose', () => {
  it('adds her European account to the maker, and asks no more', () => {
    const europe = owner('Claywork Europe', 'A3EUROPE');
    const shops = sayWhose(only, europe, 'clay');
    expect(realShops(shops)).toHaveLength(1);
    expect(shopOfPage(shops, europe, null)).toBe('clay');
    expect(shopOfPage(shops, claywork, null)).toBe('clay');
  });

  it('makes another shop', () => {
    const shops = sayWhose(only, woodwork, 'new');
    expect(shopOfPage(shops, woodwork, null)).toBe('new');
    expect(shopOfPage(shops, claywork, null)).toBe('clay');
    expect(shops.byId.clay).toBe(only.byId.clay);
  });

  it('tells two makers of one name apart by their ids, and asks where only the name is there', () => {
    const namesake = owner('Claywork by Mara', 'A3NAMESAKE');
    const shops = sayWhose(only, namesake, 'new');
    expect(shopOfPage(shops, namesake, null)).toBe('new');
    expect(shopOfPage(shops, claywork, null)).toBe('clay');
    expect(shopOfPage(shops, owner('Claywork by Mara'), null)).toBeNull();
    expect(shopOfPage(shops, owner('Claywork by Mara'), 'new')).toBe('new');
  });

  it('gives no shop another one’s name for a page that named both', () => {
    const names = { storeNames: ['Claywork by Mara', 'Woodwork by Jo'], merchantIds: [] };
    const shops = sayWhose(both, names, 'clay');
    expect(shopOfPage(shops, owner('Woodwork by Jo'), null)).toBe('wood');
  });
});

const anyOwner = fc.record({
  storeNames: fc.uniqueArray(fc.constantFrom('Clay', 'Wood', 'Glass'), { maxLength: 2 }),
  merchantIds: fc.uniqueArray(fc.constantFrom('A3CLAY', 'A3WOOD', 'amzn1.pa.d.CLAY'), { maxLength: 1 }),
});

it('files whatever pages come, in whatever order, under one shop or none, and never changes another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyOwner, fc.boolean()), { maxLength: 12 }), (visits) => {
      let shops = noShops;
      for (const [index, [seen, isNew]] of visits.entries()) {
        const id = shopOfPage(shops, seen, null);
        const before = shops;
        if (id === null) shops = sayWhose(shops, seen, isNew ? `new-${index}` : 'first');
        else shops = withShop(shops, id, (shop) => knownBy(shop, seen));
        const changed = Object.keys(before.byId).filter((one) => shops.byId[one] !== before.byId[one]);
        expect(changed.length).toBeLessThan(2);
        for (const shop of Object.values(shops.byId)) expect(shopSchema.safeParse(shop).success).toBe(true);
        // Once said, an id is said for good.
        const told = seen.merchantIds.map((merchant) => shopOfPage(shops, owner(null, merchant), null));
        expect(told).not.toContain(null);
      }
    }),
  );
});

it('knows a shop stored before shops had names by the store name of its profiles', () => {
  const storeName = { at: 1, state: 'filled', text: ' Claywork by Mara ' } as const;
  const shop: Shop = { ...emptyShop, countries: { DE: { profile: { path: '/p', storeName } } } };
  const { shops, damaged } = salvageShops({ current: 'first', byId: { first: shop } });
  expect(damaged).toBe(false);
  expect(shopOfPage(shops, owner('Claywork by Mara'), null)).toBe('first');
  expect(shopOfPage(shops, owner('Woodwork'), null)).toBeNull();
});

it('keeps names and ids where something else of the shop is damaged', () => {
  const damaged = { ...named(claywork), name: 'Mara', plan: 'Europe' };
  const { shops } = salvageShops({ current: 'clay', byId: { clay: damaged } });
  expect(shops.byId.clay).toMatchObject({ name: 'Mara', knownBy: named(claywork).knownBy });
});
