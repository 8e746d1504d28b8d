import { expect, it } from 'vitest';
import { draftsSchema, withDraft, withoutDraft, type Draft } from './drafts';

const german: Draft = { country: 'DE', field: 'aboutYou', text: 'Ich töpfere.', at: 1 };
const french: Draft = { country: 'FR', field: 'aboutYou', text: 'Je tourne.', at: 1 };

it('keeps one draft for each text, in its place', () => {
  const newer = { ...german, text: 'Ich drehe.', at: 2 };
  expect(withDraft(withDraft([german], french), newer)).toEqual([newer, french]);
  expect(withDraft([german], { ...german, field: 'inspiration' })).toHaveLength(2);
});

it('forgets one', () => {
  expect(withoutDraft([german, french], french)).toEqual([german]);
});

it.each([{ country: 'NL' }, { text: '' }, { text: 'x'.repeat(20_001) }, { at: -1 }, { more: 1 }])(
  'refuses %j',
  (wrong) => {
    expect(draftsSchema.safeParse([{ ...german, ...wrong }]).success).toBe(false);
    expect(draftsSchema.safeParse([german]).success).toBe(true);
  },
);
