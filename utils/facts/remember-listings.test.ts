import { expect, it } from 'vitest';
import type { ListingsFact } from './listings';
import { rememberListings } from './remember-listings';
import { emptyShop, type Shop } from './shop';

const counts: ListingsFact = {
  at: 5,
  source: 'report',
  complete: true,
  products: 2,
  wanted: 2,
  listed: 1,
  inactive: 0,
  incomplete: 0,
  unclear: 0,
  missing: 1,
  unseen: 0,
};
const shop: Shop = {
  ...emptyShop,
  countries: { IT: { store: { at: 1, state: 'registered' }, listings: counts }, DE: { listings: counts } },
};

it('replaces the counts of every country, and nothing else', () => {
  const { countries } = rememberListings(shop, { FR: counts });
  expect(countries).toEqual({
    IT: { store: { at: 1, state: 'registered' } },
    DE: {},
    FR: { listings: counts },
  });
});

it('gives the same shop back where nothing changed, so that nothing is stored', () => {
  const { at, ...others } = counts;
  expect(rememberListings(shop, { IT: { ...others, at }, DE: counts })).toBe(shop);
  expect(rememberListings(shop, { IT: { ...counts, listed: 2 }, DE: counts })).not.toBe(shop);
});
