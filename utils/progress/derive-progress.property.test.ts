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
const facts: fc.Arbitrary<CountryFacts> = fc.record(
  {
    store: fc.record({ at, state: fc.constantFrom(...storeStates) }),
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
    fc.property(shops, country, facts, (shop, code, seen) => {
      fc.pre(!shop.plan.targets.includes(code) || code === shop.plan.home);
      const before = deriveProgress(shop, now);
      const after = deriveProgress(withFacts(shop, code, seen), now);
      expect(after.countries).toEqual(before.countries);
      expect([after.done, after.required]).toEqual([before.done, before.required]);
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
