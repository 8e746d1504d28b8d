import { describe, expect, it } from 'vitest';
import type { ListingsFact } from '../facts/listings';
import type { Shop } from '../facts/shop';
import { checkListings } from './check-listings';

const now = Date.UTC(2026, 10, 23);
const whole: ListingsFact = {
  at: now - 2000,
  source: 'report',
  complete: true,
  products: 40,
  wanted: 40,
  listed: 40,
  inactive: 0,
  incomplete: 0,
  unclear: 0,
  missing: 0,
  unseen: 0,
};

function italian(own?: Partial<ListingsFact>, home: ListingsFact | null = { ...whole, at: now - 3000 }) {
  const shop: Shop = {
    plan: { home: 'US', targets: ['IT'] },
    countries: {
      ...(home && { US: { listings: home } }),
      ...(own && { IT: { listings: { ...whole, ...own } } }),
    },
  };
  return checkListings(shop, 'IT', now);
}

it('is done when all that is wanted is active, as of the older of both sources', () => {
  expect(italian({})).toMatchObject({
    state: 'done',
    reason: 'listings-active',
    count: 40,
    of: 40,
    seenAt: now - 3000,
    place: 'report',
  });
  expect(italian({ wanted: 0, listed: 0 })).toMatchObject({ state: 'done', reason: 'listings-set-aside' });
});

describe('what is known to be wrong', () => {
  it.each([
    [{ listed: 37, missing: 3 }, 'listings-missing', 3],
    [{ listed: 36, missing: 3, inactive: 1 }, 'listings-missing', 3],
    [{ listed: 35, inactive: 3, incomplete: 2 }, 'listings-not-active', 5],
    [{ complete: false, listed: 5, inactive: 1, unseen: 34 }, 'listings-not-active', 1],
  ] as const)('%o is to do', (own, reason, count) => {
    expect(italian(own)).toMatchObject({ state: 'todo', reason, count, of: 40, seenAt: now - 2000 });
  });
});

describe('what nobody has seen', () => {
  it.each([
    ['no listings at all', undefined, undefined, 'not-looked-at', 0],
    ['some pages', { complete: false, listed: 23, unseen: 17 }, undefined, 'listings-partly-seen', 23],
    ['some pages, all found there', { complete: false }, undefined, 'listings-partly-seen', 40],
    ['a report without statuses', { listed: 38, unclear: 2 }, undefined, 'listings-unclear', 2],
    ['nothing at home', {}, null, 'listings-home-unseen', 0],
    ['a part of home', {}, { ...whole, complete: false }, 'listings-home-unseen', 0],
    ['an empty shop', { products: 0, wanted: 0, listed: 0 }, undefined, 'listings-no-products', 0],
  ] as const)('%s is not known', (_, own, home, reason, count) => {
    expect(italian(own, home)).toMatchObject({ state: 'unknown', reason, count });
  });
});

it('names the inventory pages as the place where they were the source', () => {
  expect(italian({ source: 'pages' })).toMatchObject({ place: 'inventory' });
});
