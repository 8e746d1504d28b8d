import { expect, it } from 'vitest';
import { salvageShops } from './shops';
import { draftSchema, withDrafts, withoutDraft } from './drafts';

const stored = (shop: object) => salvageShops({ current: 'a', byId: { a: shop } });

const german = { country: 'DE', field: 'aboutYou', text: 'Ich töpfere.' } as const;
const french = { country: 'FR', field: 'aboutYou', text: 'Je tourne.' } as const;

it('keeps one draft for each text', () => {
  const kept = withDrafts([{ ...german, at: 1 }], [french, { ...german, text: 'Ich drehe.' }], 2);
  expect(kept).toEqual([
    { ...french, at: 2 },
    { ...german, text: 'Ich drehe.', at: 2 },
  ]);
  expect(withDrafts(kept, [{ ...german, field: 'inspiration' }], 3)).toHaveLength(3);
});

it('forgets one', () => {
  const kept = withDrafts([], [german, french], 1);
  expect(withoutDraft(kept, french)).toEqual([{ ...german, at: 1 }]);
});

it.each([
  { country: 'NL' },
  { field: 'storeName' },
  { text: '' },
  { text: 'x'.repeat(20_001) },
  { at: -1 },
  { more: 1 },
])('refuses %j', (wrong) => {
  expect(draftSchema.safeParse({ ...german, at: 1, ...wrong }).success).toBe(false);
  expect(draftSchema.safeParse({ ...german, at: 1 }).success).toBe(true);
});

it('survives damage beside it, and damages nothing beside it', () => {
  const drafts = withDrafts([], [german], 1);
  const plan = { home: 'US', targets: ['DE'] };
  expect(stored({ plan: 'gone', countries: {}, drafts })).toMatchObject({
    damaged: true,
    shops: { byId: { a: { drafts } } },
  });
  expect(stored({ plan, countries: {}, drafts: [german] })).toEqual({
    damaged: true,
    shops: { current: 'a', byId: { a: { plan, countries: {} } } },
  });
});
