import { describe, expect, it } from 'vitest';
import { rememberProfile, rememberServices } from './remember';
import { emptyShop, shopSchema, type Shop } from './shop';

const march = Date.UTC(2026, 2, 3);
const april = Date.UTC(2026, 3, 4);

describe('rememberServices', () => {
  it('remembers what the page says, with the date', () => {
    const facts = { marketplaces: { UK: 'registered', DE: 'pending' } as const, registeredCount: null };
    const { countries } = rememberServices(emptyShop, facts, [], march);
    expect(countries.UK).toEqual({ store: { at: march, state: 'registered' } });
    expect(countries.DE).toEqual({ store: { at: march, state: 'pending' } });
  });

  it('calls a store not listed only where the list names its region', () => {
    const facts = { marketplaces: { UK: 'registered' } as const, registeredCount: null };
    const { countries } = rememberServices(emptyShop, facts, [], march);
    expect(countries.FR?.store?.state).toBe('not-listed');
    expect(countries.US).toBeUndefined();
    expect(countries.MX).toBeUndefined();
  });

  it('calls a store the page names in words not understood neither listed nor missing', () => {
    const facts = { marketplaces: { UK: 'registered' } as const, registeredCount: null };
    const { countries } = rememberServices(emptyShop, facts, ['DE'], march);
    expect(countries.DE).toBeUndefined();
    expect(countries.FR?.store?.state).toBe('not-listed');
  });

  it('takes a bare count for no country', () => {
    const shop = rememberServices(emptyShop, { marketplaces: {}, registeredCount: 16 }, [], march);
    expect(shop).toEqual({ ...emptyShop, registeredCount: { at: march, count: 16 } });
  });

  it('replaces the older fact, also a better one', () => {
    const before = rememberServices(
      emptyShop,
      { marketplaces: { UK: 'registered' }, registeredCount: null },
      [],
      march,
    );
    const after = rememberServices(
      before,
      { marketplaces: { UK: 'not-registered' }, registeredCount: null },
      [],
      april,
    );
    expect(after.countries.UK?.store).toEqual({ at: april, state: 'not-registered' });
    expect(before.countries.UK?.store?.state).toBe('registered');
  });
});

describe('rememberProfile', () => {
  const judgement = { verdict: 'good' as const, language: 'de' as const, sentences: [], lostFacts: [] };
  const before: Shop = {
    ...emptyShop,
    countries: {
      DE: {
        store: { at: march, state: 'registered' },
        profile: {
          path: '/old',
          inspiration: { at: march, state: 'filled', text: 'Ton.', judgement },
          aboutYou: { at: march, state: 'filled', text: 'Ich bin Mara.', judgement },
          shortUrl: { at: march, state: 'filled', text: 'mara' },
        },
      },
    },
  };
  const facts = {
    fields: {
      inspiration: { state: 'filled' as const, text: 'Ton.' },
      aboutYou: { state: 'filled' as const, text: 'Ich heiße Mara.' },
    },
  };
  const profile = rememberProfile(before, 'DE', '/new', facts, april).countries.DE?.profile;

  it('keeps a verdict with the text it was spoken on, and no longer', () => {
    expect(profile?.inspiration).toEqual({ at: april, state: 'filled', text: 'Ton.', judgement });
    expect(profile?.aboutYou?.judgement).toBeNull();
  });

  it('keeps what the page did not show with its older date', () => {
    expect(profile?.shortUrl?.at).toBe(march);
    expect(profile?.path).toBe('/new');
    expect(rememberProfile(before, 'DE', '/new', facts, april).countries.DE?.store?.state).toBe('registered');
  });

  it('makes nothing the schema refuses', () => {
    const fields = { ...facts.fields, profileImage: { state: 'filled' as const, count: 1 } };
    const shop = rememberProfile(emptyShop, 'IT', '/p', { fields }, march);
    expect(shopSchema.safeParse(shop).success).toBe(true);
  });
});
