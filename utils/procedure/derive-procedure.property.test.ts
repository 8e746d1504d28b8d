import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { setTick, unsetTick } from '../facts/ticks';
import type { Shop } from '../facts/shop';
import { countryCodes, type Country } from '../marketplaces/countries';
import { deriveProgress } from '../progress/derive-progress';
import { deriveProcedure } from './derive-procedure';
import { pagesToRevisit } from './revisit';
import { regionSteps, stepIds } from './step';

const now = Date.UTC(2026, 10, 23);

const country = fc.constantFrom(...countryCodes);
const at = fc.integer({ min: 0, max: now });
const state = fc.constantFrom(
  'registered' as const,
  'not-registered' as const,
  'pending' as const,
  'not-listed' as const,
);
const store = fc.record({ at, state });
const tickId = fc
  .tuple(
    fc.constantFrom('step', 'support', 'check'),
    fc.constantFrom(...stepIds),
    fc.constantFrom('europe', 'north-america', 'DE'),
  )
  .map((parts) => parts.join('.'));
const shops: fc.Arbitrary<Shop> = fc.record({
  plan: fc.record({ home: country, targets: fc.array(country, { maxLength: 8 }) }),
  countries: fc
    .dictionary(country, fc.record({ store }), { maxKeys: 5 })
    .map((seen): Shop['countries'] => seen),
  ticks: fc.array(fc.record({ id: tickId, at }), { maxLength: 5 }),
});

/** Region and step to its state. */
function states(shop: Shop): Map<string, string> {
  return new Map(
    deriveProcedure(shop, now).flatMap(({ region, steps }) =>
      steps.map((step) => [`${region} ${step.id}`, step.state] as const),
    ),
  );
}

function ofCountries(shop: Shop) {
  return [...states(shop)].filter(([step]) => !regionSteps.some((region) => step.endsWith(` ${region}`)));
}

it('never calls a step of a country done because something was ticked, nor ticks what a page shows', () => {
  fc.assert(
    fc.property(shops, tickId, (shop, id) => {
      expect(ofCountries(setTick(shop, { id, at: now }))).toEqual(ofCountries(unsetTick(shop, id)));
      const seen = deriveProcedure(shop, now).flatMap(({ steps }) =>
        steps.filter(({ place }) => place !== null && place !== 'hand'),
      );
      expect(seen.filter(({ tick }) => tick !== null)).toEqual([]);
    }),
  );
});

it('takes no step back for a store that turns out registered', () => {
  fc.assert(
    fc.property(shops, country, at, (shop, code: Country, seenAt) => {
      const registered = { ...shop.countries[code], store: { at: seenAt, state: 'registered' as const } };
      const after = states({ ...shop, countries: { ...shop.countries, [code]: registered } });
      const done = [...states(shop)].flatMap(([step, found]) => (found === 'done' ? [step] : []));
      expect(done.filter((step) => after.get(step) !== 'done')).toEqual([]);
    }),
  );
});

it('names countries of the plan only, and asks for a look only at them and at home', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      const targets = new Set<Country>(deriveProgress(shop, now).countries.map((one) => one.country));
      const named = deriveProcedure(shop, now).flatMap(({ steps }) =>
        steps.flatMap((step) => step.countries.map((one) => one.country)),
      );
      expect(named.filter((code) => !targets.has(code))).toEqual([]);
      const wanted = pagesToRevisit(shop, now).map((one) => one.country);
      expect(wanted.filter((code) => !targets.has(code) && code !== shop.plan.home)).toEqual([]);
    }),
  );
});
