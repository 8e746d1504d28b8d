import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountryFacts, Shop } from '../facts/shop';
import { textVerdicts, type Judgement } from '../language/judgement';
import { countryCodes, type Country } from '../marketplaces/countries';
import { setTick, supportTickId, supportTicks, unsetTick } from '../facts/ticks';
import { deriveProgress } from './derive-progress';

const now = Date.UTC(2026, 10, 23);

const at = fc.integer({ min: 0, max: now });
const state = fc.constantFrom('filled' as const, 'empty' as const);
const text = fc.constant('Clay');
const field = fc.record({ at, state, text });
const images = fc.record({ at, state, count: fc.constant(1) });
const judged = (verdict: Judgement['verdict']): Judgement => {
  return { verdict, language: null, sentences: [], lostFacts: [] };
};
const judgement = fc.option(fc.constantFrom(...textVerdicts).map(judged));
const makerText = fc.record({ at, state, text, judgement });
const storeStates = ['registered', 'not-registered', 'pending', 'not-listed'] as const;
const listings = fc
  .record({
    at,
    source: fc.constantFrom('report' as const, 'pages' as const),
    complete: fc.boolean(),
    setAside: fc.nat(2),
    listed: fc.nat(2),
    inactive: fc.nat(1),
    incomplete: fc.nat(1),
    unclear: fc.nat(1),
    absent: fc.nat(1),
  })
  .map(({ setAside, absent, ...fact }) => {
    const { listed, inactive, incomplete, unclear, complete } = fact;
    const wanted = listed + inactive + incomplete + unclear + absent;
    const missing = complete ? absent : 0;
    return { ...fact, products: wanted + setAside, wanted, missing, unseen: absent - missing };
  });
const facts: fc.Arbitrary<CountryFacts> = fc.record(
  {
    store: fc.record({ at, state: fc.constantFrom(...storeStates) }),
    listings,
    profile: fc.record(
      {
        path: fc.constant('/p'),
        inspiration: makerText,
        aboutYou: makerText,
        storeName: field,
        shortUrl: field,
        profileImage: images,
        storefrontImages: images,
      },
      { requiredKeys: ['path'] },
    ),
  },
  { requiredKeys: [] },
);
const country = fc.constantFrom(...countryCodes);
/** Ticks for what counts, for what is asked elsewhere, and for what only a page can prove. */
const tickIds = fc.oneof(
  fc.tuple(fc.constantFrom(...supportTicks), country).map(([tick, code]) => supportTickId(tick, code)),
  fc
    .tuple(fc.constantFrom('duty.gpsr', 'step.register', 'check.linked', 'check.listings'), country)
    .map((parts) => parts.join('.')),
);
const shops: fc.Arbitrary<Shop> = fc.record({
  plan: fc.record({ home: fc.option(country), targets: fc.array(country, { maxLength: 8 }) }),
  countries: fc.dictionary(country, facts).map((seen): Shop['countries'] => seen),
  ticks: fc.array(fc.record({ id: tickIds, at }), { maxLength: 8 }),
});

const profileKeys = [
  'inspiration',
  'aboutYou',
  'storeName',
  'shortUrl',
  'profileImage',
  'storefrontImages',
] as const;
const goodText = { at: now, state: 'filled' as const, text: 'Ton', judgement: judged('good') };
const goodField = { at: now, state: 'filled' as const, text: 'Rye Clay' };
const goodImages = { at: now, state: 'filled' as const, count: 2 };
const goodListings = {
  at: now,
  source: 'report' as const,
  complete: true,
  products: 2,
  wanted: 2,
  listed: 2,
  inactive: 0,
  incomplete: 0,
  unclear: 0,
  missing: 0,
  unseen: 0,
};
const goodProfile = {
  inspiration: goodText,
  aboutYou: goodText,
  storeName: goodField,
  shortUrl: goodField,
  profileImage: goodImages,
  storefrontImages: goodImages,
};

function percent(shop: Shop): number {
  return deriveProgress(shop, now).percent;
}

function withFacts(shop: Shop, code: Country, seen: CountryFacts): Shop {
  return { ...shop, countries: { ...shop.countries, [code]: seen } };
}

it('never lowers progress by good evidence', () => {
  const evidence: ((seen: CountryFacts) => CountryFacts)[] = [
    (seen) => ({ ...seen, store: { at: now, state: 'registered' } }),
    (seen) => ({ ...seen, listings: goodListings }),
    ...profileKeys.map((key) => (seen: CountryFacts) => {
      return { ...seen, profile: { path: '/p', ...seen.profile, [key]: goodProfile[key] } };
    }),
  ];
  fc.assert(
    fc.property(shops, country, fc.constantFrom(...evidence), (shop, code, add) => {
      const richer = withFacts(shop, code, add(shop.countries[code] ?? {}));
      expect(percent(richer)).toBeGreaterThanOrEqual(percent(shop));
    }),
  );
});

it('never raises progress by losing evidence', () => {
  const losses: ((seen: CountryFacts) => CountryFacts)[] = [
    (seen) => ({ ...seen, store: undefined }),
    (seen) => ({ ...seen, listings: undefined }),
    (seen) => ({ ...seen, profile: undefined }),
    ...profileKeys.map((key) => (seen: CountryFacts) => {
      return { ...seen, profile: { path: '/p', ...seen.profile, [key]: undefined } };
    }),
  ];
  fc.assert(
    fc.property(shops, country, fc.constantFrom(...losses), (shop, code, lose) => {
      const poorer = withFacts(shop, code, lose(shop.countries[code] ?? {}));
      expect(percent(poorer)).toBeLessThanOrEqual(percent(shop));
    }),
  );
});

it('never counts a country that is not a target, nor the home country', () => {
  fc.assert(
    fc.property(shops, country, facts, (shop, code, other) => {
      fc.pre(!shop.plan.targets.includes(code) || code === shop.plan.home);
      // Only the home country's listings bear on the others: they say what there is to sell.
      const seen = { ...other, listings: shop.countries[code]?.listings };
      const before = deriveProgress(shop, now);
      const after = deriveProgress(withFacts(shop, code, seen), now);
      expect(after.countries).toEqual(before.countries);
      expect([after.done, after.required]).toEqual([before.done, before.required]);
    }),
  );
});

it('never calls listings done while the country or the home country was not wholly seen, or one is not active', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      for (const { country: code, checks } of deriveProgress(shop, now).countries) {
        if (checks.find(({ id }) => id === 'listings')?.state !== 'done') continue;
        const own = shop.countries[code]?.listings;
        expect(own).toMatchObject({ complete: true, listed: own?.wanted });
        expect(shop.countries[shop.plan.home ?? code]?.listings).toMatchObject({ complete: true });
      }
    }),
  );
});

it('never reaches 100 % while something required is unknown, and has a next step until then', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      const { countries, percent: reached, next } = deriveProgress(shop, now);
      const checks = countries.flatMap((entry) => entry.checks);
      const complete = checks.length > 0 && checks.every((check) => check.state === 'done');
      expect(reached === 100).toBe(complete);
      expect(next === null).toBe(complete);
    }),
  );
});

it('counts a tick only for what cannot be seen, never lowers by one, and never raises by its loss', () => {
  fc.assert(
    fc.property(shops, tickIds, (shop, id) => {
      const ticked = deriveProgress(setTick(shop, { id, at: now }), now);
      const without = deriveProgress(unsetTick(shop, id), now);
      const states = ({ countries }: typeof ticked) =>
        countries.map(({ checks }) => checks.flatMap((one) => (one.id === 'support' ? [] : one.state)));
      expect(states(ticked)).toEqual(states(without));
      expect(ticked.percent).toBeGreaterThanOrEqual(percent(shop));
      expect(without.percent).toBeLessThanOrEqual(percent(shop));
    }),
  );
});

it('says the same whatever the clock says, but for what has to be looked at again', () => {
  const clock = fc.integer({ min: 0, max: 2 * now });
  fc.assert(
    fc.property(shops, clock, clock, (shop, one, other) => {
      const ageless = (time: number) =>
        JSON.stringify(deriveProgress(shop, time), (key, value: unknown) =>
          key === 'stale' ? undefined : value,
        );
      expect(ageless(one)).toBe(ageless(other));
    }),
  );
});
