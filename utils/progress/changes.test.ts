import { assert, constantFrom, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import {
  busyShop,
  goodProfile,
  judged,
  longAgo,
  now,
  textFact,
  yesterday,
} from '../../test/surfaces/samples';
import type { Shop } from '../facts/shop';
import { visitSchema } from '../facts/visit';
import { changesSince, visitOf } from './changes';
import { deriveProgress } from './derive-progress';

const progressOf = (shop: Shop, at = now) => deriveProgress(shop, at);
const before = visitOf(progressOf(busyShop), yesterday);

function withGermany(profile: Partial<typeof goodProfile> | object): Shop {
  const { DE } = busyShop.countries;
  return {
    ...busyShop,
    countries: { ...busyShop.countries, DE: { ...DE, profile: { ...goodProfile, ...profile } } },
  };
}

const told = (shop: Shop) =>
  changesSince(before, progressOf(shop)).map(
    ({ country, check, was }) => `${country} ${check.id}: ${was} → ${check.state} (${check.reason})`,
  );

it('tells nothing where nothing changed, however much later', () => {
  expect(told(busyShop)).toEqual([]);
  expect(changesSince(before, progressOf(busyShop, now + 90 * 24 * 60 * 60 * 1000))).toEqual([]);
});

it('tells what became good, what became wrong, and what was found at the first look', () => {
  expect(told(withGermany({}))).toEqual(['DE aboutYou: todo → done (good)']);
  const inspiration = textFact(judged('empty'), '');
  expect(told(withGermany({ inspiration }))).toEqual([
    'DE inspiration: done → todo (empty)',
    'DE aboutYou: todo → done (good)',
  ]);
  const FR = {
    ...busyShop.countries.FR,
    profile: { path: '/p', aboutYou: textFact(judged('untranslated')) },
  };
  expect(told({ ...busyShop, countries: { ...busyShop.countries, FR } })).toEqual([
    'FR aboutYou: unknown → todo (untranslated)',
  ]);
});

it('tells that something else is to be done, or less of it', () => {
  const shop = withGermany({ aboutYou: textFact(judged('partly', 1, 7)) });
  expect(told(shop)).toEqual(['DE aboutYou: todo → todo (partly)']);
});

it('does not call something unchanged that is no longer known', () => {
  const { DE: _, ...countries } = busyShop.countries;
  expect(told({ ...busyShop, countries })).toContain('DE linked: done → unknown (not-looked-at)');
});

it('claims nothing of a country that was chosen since', () => {
  const plan = { ...busyShop.plan, targets: [...busyShop.plan.targets, 'ES' as const] };
  const ES = { store: { at: longAgo, state: 'registered' as const } };
  expect(told({ ...busyShop, plan, countries: { ...busyShop.countries, ES } })).toEqual([]);
});

it('can be stored, whatever was seen', () => {
  const states = constantFrom('registered', 'pending', 'not-listed', 'not-registered' as const);
  assert(
    property(states, nat(), (state, at) => {
      const shop: Shop = { ...busyShop, countries: { ...busyShop.countries, IT: { store: { at, state } } } };
      const visit = visitOf(progressOf(shop), now);
      expect(visitSchema.parse(structuredClone(visit))).toEqual(visit);
      expect(changesSince(visit, progressOf(shop))).toEqual([]);
    }),
  );
});
