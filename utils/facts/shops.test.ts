import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyShop } from './shop';
import { currentShop, noShops, salvageShops, shopsSchema } from './shops';

const good = {
  current: 'first',
  byId: {
    first: {
      plan: { home: 'US', targets: ['DE', 'IT'] },
      countries: {
        DE: { store: { at: 1, state: 'registered' } },
        IT: { store: { at: 2, state: 'pending' } },
      },
    },
  },
};

describe('salvageShops', () => {
  it('takes what is whole as it is', () => {
    expect(salvageShops(good)).toEqual({ shops: good, damaged: false });
  });

  it('forgets a country with a broken fact, and only that one', () => {
    const broken = structuredClone(good) as { byId: { first: { countries: { DE: { store: unknown } } } } };
    broken.byId.first.countries.DE.store = { at: 'yesterday', state: 'registered' };
    const { shops, damaged } = salvageShops(broken);
    expect(damaged).toBe(true);
    expect(currentShop(shops)).toEqual({
      plan: { home: 'US', targets: ['DE', 'IT'] },
      countries: { IT: { store: { at: 2, state: 'pending' } } },
    });
  });

  it('keeps the ticks where something else is broken, and drops ticks nobody can read', () => {
    const ticks = [{ id: 'duty.gpsr.DE', at: 1, note: 'Ms Weber' }];
    const first = { ...good.byId.first, plan: 'Europe', ticks };
    expect(currentShop(salvageShops({ ...good, byId: { first } }).shops).ticks).toEqual(ticks);
    const broken = { ...good.byId.first, ticks: [{ id: 7 }] };
    const { shops, damaged } = salvageShops({ ...good, byId: { first: broken } });
    expect([damaged, currentShop(shops).ticks]).toEqual([true, undefined]);
    expect(currentShop(shops).plan).toEqual(good.byId.first.plan);
  });

  it('keeps the facts where the plan is broken', () => {
    const { shops } = salvageShops({ ...good, byId: { first: { ...good.byId.first, plan: 'Europe' } } });
    expect(currentShop(shops)).toEqual({ plan: emptyShop.plan, countries: good.byId.first.countries });
  });

  it('never calls an unknown country ours', () => {
    const nl = { ...good.byId.first, countries: { NL: { store: { at: 1, state: 'registered' } } } };
    expect(currentShop(salvageShops({ ...good, byId: { first: nl } }).shops).countries).toEqual({});
  });

  it('begins anew where nothing can be read', () => {
    for (const raw of [null, undefined, 7, 'x', [], { current: 1 }, { byId: null }]) {
      expect(salvageShops(raw)).toEqual({ shops: noShops, damaged: true });
    }
  });

  it('gives something usable for anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        expect(shopsSchema.safeParse(salvageShops(raw).shops).success).toBe(true);
      }),
    );
  });
});
