import { expect, it } from 'vitest';
import type { CountryFacts, Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import { pagesToRevisit } from './revisit';

const now = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;
const old = now - 31 * day;

function text(at: number) {
  return { at, state: 'filled' as const, text: 'Ton', judgement: null };
}

function facts(at: number): CountryFacts {
  const field = { at, state: 'filled' as const, text: 'Rye Clay' };
  const images = { at, state: 'filled' as const, count: 1 };
  return {
    store: { at, state: 'registered' },
    profile: {
      path: '/guild/profile',
      inspiration: text(at),
      aboutYou: text(at),
      storeName: field,
      shortUrl: field,
      profileImage: images,
      storefrontImages: images,
    },
  };
}

function pages(countries: Partial<Record<Country, CountryFacts>>, targets: Country[] = ['DE', 'FR']) {
  const shop: Shop = { plan: { home: 'US', targets }, countries };
  return pagesToRevisit(shop, now).map(({ page, country, why }) => `${page} ${country} ${why}`);
}

it('wants everything looked at once: one account page a region, the original, each country', () => {
  expect(pages({})).toEqual([
    'account DE unseen',
    'profile US unseen',
    'profile DE unseen',
    'profile FR unseen',
    'inventory DE unseen',
    'inventory FR unseen',
  ]);
});

it('wants nothing again within 30 days, but what nobody has looked at', () => {
  expect(pages({ US: facts(now), DE: facts(now - 30 * day), FR: facts(now) })).toEqual([
    'inventory DE unseen',
    'inventory FR unseen',
  ]);
});

it('asks once for each page that has grown old', () => {
  expect(pages({ US: facts(now), DE: facts(old), FR: facts(now) }).slice(0, 2)).toEqual([
    'account DE stale',
    'profile DE stale',
  ]);
});

it('leads there, and nowhere where no address is known', () => {
  const shop: Shop = { plan: { home: 'US', targets: ['DE'] }, countries: {} };
  expect(pagesToRevisit(shop, now).map(({ link }) => link)).toEqual([
    'https://sellercentral.amazon.de/hz/sc/account-information',
    null,
    null,
    'https://sellercentral.amazon.de/myinventory/inventory',
  ]);
  expect(pagesToRevisit({ ...shop, plan: { home: null, targets: ['DE'] } }, now)).toEqual([]);
});
