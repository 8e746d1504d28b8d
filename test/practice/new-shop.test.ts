import { describe, expect, it } from 'vitest';
import { makers, shopIds } from './makers.ts';
import { newShop, stories } from './new-shop.ts';
import { listingsIn, moves, play, profileOf, storesIn } from './shop.ts';
import { countryCodes } from './stores.ts';

describe.each(shopIds)('the shop %s', (id) => {
  it.each([
    ['north-america', 'US'],
    ['europe', 'DE'],
  ] as const)('in the story %s has nothing but its home %s', (story, home) => {
    const shop = newShop(id, story);
    expect([storesIn(shop, 'registered'), storesIn(shop, 'pending')]).toEqual([home, '']);
    const begun = countryCodes.filter((country) => profileOf(shop, country).storeName !== '');
    const listing = countryCodes.filter((country) => [...listingsIn(shop, country, 0)].length > 0);
    expect([begun, listing]).toEqual([[home], [home]]);
  });

  it('shares nothing with the same shop of another session', () => {
    const [one, other] = [newShop(id), newShop(id)];
    for (const move of moves) play(one, move, 'MX');
    expect(other.stores.has('MX') || other.profiles.has('MX') || other.listings.has('MX')).toBe(false);
  });

  it('keeps its SKUs and ASINs to itself', () => {
    const asins = [...listingsIn(newShop(id), 'DE', 0)].map(({ asin }) => asin);
    const lumen = new Set([...listingsIn(newShop('lumen'), 'DE', 0)].map(({ asin }) => asin));
    expect(asins.some((asin) => lumen.has(asin))).toBe(id === 'lumen');
  });
});

it('names three accounts with three names and merchants', () => {
  const named = shopIds.flatMap((id) => [makers[id].name, makers[id].merchant]);
  expect(new Set(named).size).toBe(6);
  expect(stories).toHaveLength(3);
});

describe('the steps', () => {
  it('register a region pending, then store by store', () => {
    const shop = newShop('mara', 'north-america');
    play(shop, 'apply', 'DE');
    expect(storesIn(shop, 'pending')).toBe('UK,DE,FR,IT,ES');
    play(shop, 'register', 'IT');
    play(shop, 'apply', 'DE');
    expect([storesIn(shop, 'registered'), storesIn(shop, 'pending')]).toEqual(['US,IT', 'UK,DE,FR,ES']);
  });

  it('create a profile with what Amazon copies, translate it, list the products', () => {
    const shop = newShop('lumen', 'europe');
    play(shop, 'profile', 'MX');
    expect(profileOf(shop, 'MX')).toMatchObject({
      storeName: 'Atelier Lumen',
      inspiration: '',
      aboutYou: '',
    });
    play(shop, 'translate', 'MX');
    expect(profileOf(shop, 'MX').inspiration).toMatch(/^Mis lámparas/);
    play(shop, 'list', 'MX');
    const listings = [...listingsIn(shop, 'MX', 0)].filter(({ hasVariants }) => !hasVariants);
    expect([listings.length, new Set(listings.map(({ status }) => status))]).toEqual([
      24,
      new Set(['active']),
    ]);
    expect(listings[0]?.title).toBe('Lámpara colgante plegada para la mesa, papel blanco, 45 cm');
  });
});
