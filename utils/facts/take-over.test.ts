import { describe, expect, it } from 'vitest';
import { emptyShop, type Shop } from './shop';
import { noShops, type Shops } from './shops';
import { placeShops, previewTakeOver, takeOver } from './take-over';

const shop = (name: string | null, at: number, state: 'registered' | 'pending' = 'registered'): Shop => ({
  ...emptyShop,
  plan: { home: 'US', targets: ['DE'] },
  ...(name !== null && { knownBy: { storeNames: [name], merchantIds: [] } }),
  countries: { DE: { store: { at, state } } },
});
const file: Shops = { current: 'first', byId: { first: shop('Clay', 5), other: shop('Wood', 5) } };

describe('takeOver', () => {
  it('gives back what was there, on a fresh installation', () => {
    expect(takeOver(noShops, file).shops).toEqual(file);
  });

  it('knows a shop by its name, whatever its id here, and keeps what is newer here', () => {
    const here: Shops = { current: 'mine', byId: { mine: shop('CLAY', 9, 'pending') } };
    const { shops, places } = takeOver(here, file);
    expect(places).toEqual([
      { from: 'first', to: 'mine', known: true },
      { from: 'other', to: 'other', known: false },
    ]);
    expect(shops.byId.mine?.countries.DE?.store).toEqual({ at: 9, state: 'pending' });
    expect(Object.keys(shops.byId)).toEqual(['mine', 'other']);
    expect(shops.current).toBe('mine');
  });

  it('mixes no shop with another one of the same id', () => {
    const here: Shops = { current: 'first', byId: { first: shop('Glass', 1) } };
    const { shops } = takeOver(here, file);
    expect(shops.byId.first).toBe(here.byId.first);
    expect(shops.byId['first-2']?.knownBy?.storeNames).toEqual(['Clay']);
  });

  it('changes nothing the second time', () => {
    const { shops } = takeOver({ current: 'mine', byId: { mine: shop('Clay', 9) } }, file);
    expect(takeOver(shops, file).shops).toEqual(shops);
  });

  it('takes a nameless shop for the nameless one here', () => {
    const nameless: Shops = { current: 'first', byId: { first: shop(null, 5) } };
    expect(placeShops({ current: 'first', byId: { first: shop(null, 2) } }, nameless)[0]?.known).toBe(true);
    expect(placeShops({ current: 'first', byId: { first: shop('Glass', 2) } }, nameless)[0]?.known).toBe(
      false,
    );
  });
});

it('tells before what is new, newer and older', () => {
  const here: Shops = { current: 'mine', byId: { mine: shop('Clay', 9, 'pending') } };
  const [clay, wood] = previewTakeOver(here, file);
  expect(clay?.what).toMatchObject({ added: [], newer: [], older: ['countries/DE/store'] });
  expect(wood?.what.added).toContain('countries/DE/store');
  expect(wood?.known).toBe(false);
});
