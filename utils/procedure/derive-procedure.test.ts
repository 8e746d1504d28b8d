import { describe, expect, it } from 'vitest';
import { setTick } from '../facts/ticks';
import type { CountryFacts, Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import { deriveProcedure } from './derive-procedure';
import { stepIds, type Step, type StepId } from './step';

const now = Date.UTC(2026, 10, 23);
const day = 24 * 60 * 60 * 1000;

function shopOf(
  home: Country,
  targets: Country[],
  countries: Partial<Record<Country, CountryFacts>> = {},
): Shop {
  return { plan: { home, targets }, countries };
}

function store(state: 'registered' | 'pending' | 'not-listed', at = now): CountryFacts {
  return { store: { at, state } };
}

function ticked(shop: Shop, ...ids: string[]): Shop {
  return ids.reduce((older, id) => setTick(older, { id, at: now - day }), shop);
}

function step(shop: Shop, id: StepId): Step | undefined {
  return deriveProcedure(shop, now)[0]?.steps.find((one) => one.id === id);
}

describe('which steps there are', () => {
  it.each([
    ['US', ['UK', 'DE', 'FR', 'IT', 'ES'], 'europe'],
    ['DE', ['US', 'CA', 'MX'], 'north-america'],
    ['US', ['IT'], 'europe'],
  ] as const)('%s opens %j: all eight for %s', (home, targets, region) => {
    const procedures = deriveProcedure(shopOf(home, [...targets]), now);
    expect(procedures.map((one) => one.region)).toEqual([region]);
    expect(procedures[0]?.steps.map(({ id, number }) => [id, number])).toEqual(
      stepIds.map((id, index) => [id, index]),
    );
    const countries = procedures[0]?.steps.find(({ id }) => id === 'profile')?.countries;
    expect(countries?.map(({ country }) => country)).toEqual(targets);
  });

  it('needs no new account for another country of the own region', () => {
    const [procedure] = deriveProcedure(shopOf('US', ['CA']), now);
    expect(procedure).toMatchObject({ region: 'north-america', isHome: true });
    expect(procedure?.steps.map(({ number }) => number)).toEqual([0, 4, 5, 6, 7]);
  });

  it('puts the new region before countries of the own one', () => {
    const regions = deriveProcedure(shopOf('US', ['CA', 'DE']), now).map(({ region }) => region);
    expect(regions).toEqual(['europe', 'north-america']);
  });

  it('leaves out registering where a Professional account is there already', () => {
    const [procedure] = deriveProcedure(ticked(shopOf('US', ['DE']), 'step.existing.europe'), now);
    expect(procedure?.branch).toBe('existing');
    expect(procedure?.steps.map(({ number }) => number)).toEqual([0, 1, 4, 5, 6, 7]);
  });

  it('has none before the plan', () => {
    expect(deriveProcedure({ plan: { home: null, targets: ['DE'] }, countries: {} }, now)).toEqual([]);
  });
});

/** State, place and "nothing to tick" of steps 1 to 3. */
function states(shop: Shop) {
  return (['begin', 'primary', 'register'] as const).map((id) => {
    const found = step(shop, id);
    return [found?.state, found?.place, found?.tick === null];
  });
}

/** The same for each of the three. */
function thrice(state: string, place: string | null, isSeen: boolean) {
  return [1, 2, 3].map(() => [state, place, isSeen]);
}

describe('steps 1 to 3', () => {
  it('are unknown and to be ticked while nothing was seen', () => {
    expect(states(shopOf('US', ['DE']))).toEqual(thrice('unknown', null, false));
    expect(states(shopOf('US', ['DE'], { DE: store('not-listed') }))).toEqual(thrice('unknown', null, false));
  });

  it('are proven by a registered store of the region, whichever it is', () => {
    const seen = shopOf('US', ['DE'], { UK: store('registered') });
    expect(states(seen)).toEqual(thrice('done', 'account', true));
    expect(states(shopOf('US', ['DE'], { CA: store('registered') }))[2]?.[0]).toBe('unknown');
  });

  it('end at the registration while a store is pending', () => {
    expect(states(shopOf('US', ['DE'], { DE: store('pending') }))).toEqual([
      ['done', 'account', true],
      ['done', 'account', true],
      ['todo', 'account', true],
    ]);
  });

  it('say that they were only ticked, and on which day', () => {
    const shop = ticked(shopOf('US', ['DE']), 'step.begin.europe');
    expect(step(shop, 'begin')).toMatchObject({ state: 'done', place: 'hand', at: now - day });
    expect(step(ticked(shopOf('US', ['DE']), 'step.begin.north-america'), 'begin')?.state).toBe('unknown');
  });

  it('a tick hides no page: a pending store stays to be finished', () => {
    const shop = ticked(shopOf('US', ['DE'], { DE: store('pending') }), 'step.register.europe');
    expect(step(shop, 'register')).toMatchObject({ state: 'todo', place: 'account' });
  });
});

describe('steps 4 to 7', () => {
  it('are done when all target countries are, and cannot be ticked', () => {
    const shop = shopOf('US', ['DE', 'FR'], { DE: store('registered'), FR: store('registered', now - day) });
    expect(step(shop, 'linked')).toMatchObject({
      state: 'done',
      place: 'account',
      at: now - day,
      tick: null,
    });
    const half = shopOf('US', ['DE', 'FR'], { DE: store('registered') });
    expect(step(half, 'linked')?.state).toBe('unknown');
    const missing = shopOf('US', ['DE', 'FR'], { FR: store('not-listed') });
    expect(step(missing, 'linked')).toMatchObject({ state: 'todo', tick: null });
    const tickedOnly = ticked(shopOf('US', ['DE']), 'step.linked.europe', 'check.linked.DE');
    expect(step(tickedOnly, 'linked')?.state).toBe('unknown');
  });

  it('ask for another look after 30 days', () => {
    const shop = shopOf('US', ['DE'], { DE: store('registered', now - 31 * day) });
    expect(step(shop, 'linked')).toMatchObject({ stale: true });
    expect(step(shop, 'register')).toMatchObject({ stale: false });
  });

  it('count support as ticked by hand', () => {
    const ids = ['support.language.DE', 'support.day.DE', 'support.returns.DE'];
    expect(step(ticked(shopOf('US', ['DE']), ...ids), 'support')).toMatchObject({
      state: 'done',
      place: 'hand',
    });
  });
});

it('takes the home Maker Profile as proof of the approval', () => {
  const profile = { path: '/p', storeName: { at: now, state: 'filled' as const, text: 'Rye Clay' } };
  expect(step(shopOf('US', ['DE'], { US: { profile } }), 'approved')).toMatchObject({
    state: 'done',
    place: 'profile',
  });
  expect(step(shopOf('US', ['DE'], { DE: { profile } }), 'approved')?.state).toBe('unknown');
});

it('leads to pages of the right country: at home until there is an account, then in the target', () => {
  const shop = shopOf('US', ['FR', 'IT']);
  const links = (id: StepId) => step(shop, id)?.pages.map(({ link }) => link);
  expect(links('begin')).toEqual([
    'https://sellercentral.amazon.com/gp/help/external/G7TEMLUGAH27UDS9',
    'https://sellercentral.amazon.com/sell-globally/home',
  ]);
  expect(links('linked')).toEqual(['https://sellercentral.amazon.fr/hz/sc/account-information']);
  expect(links('profile')).toEqual([null]);
  expect(links('listings')).toEqual(['https://sellercentral.amazon.fr/myinventory/inventory']);
});
