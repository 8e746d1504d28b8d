import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { ReadPage } from '../pages/reading';
import { factsOf, isOldPage, isSteady, said } from './steadiness';

const { document } = new JSDOM('<main></main><form></form>').window;
const anchor = document.querySelector('main')!;

function reading(text: string): ReadPage<'maker-profile'> {
  const inspiration = { state: text ? ('filled' as const) : ('empty' as const), text };
  return {
    status: 'read',
    kind: 'maker-profile',
    facts: { fields: { inspiration } },
    problems: [],
    looks: [],
    anchor,
    controls: {},
  };
}

it('believes a page that says the same for a quarter of a second', () => {
  const first = said(null, reading('Clay'), 1000);
  expect(isSteady(first, 1000)).toBe(false);
  expect(isSteady(said(first, reading('Clay'), 1300), 1300)).toBe(true);
});

it('begins to count anew when the page says something else', () => {
  const first = said(null, reading('Clay'), 1000);
  expect(isSteady(said(first, reading('Ton'), 1300), 1300)).toBe(false);
});

it('believes an empty field only after two seconds: its text may still be on its way', () => {
  const first = said(null, reading(''), 1000);
  expect(isSteady(first, 2900)).toBe(false);
  expect(isSteady(first, 3000)).toBe(true);
});

it('knows the old page under a new address by its part and its words', () => {
  const old = reading('Clay');
  const before = { address: 'https://a/1', anchor: new WeakRef<Element>(anchor), facts: factsOf(old) };
  expect(isOldPage(before, 'https://a/2', old)).toBe(true);
  expect(isOldPage(before, 'https://a/2', reading('Ton'))).toBe(false);
  expect(isOldPage(before, 'https://a/2', { ...old, anchor: document.querySelector('form')! })).toBe(false);
  expect(isOldPage(null, 'https://a/2', old)).toBe(false);
});

it('takes a page that is read by a second reader under the same address for what it is', () => {
  const same = reading('Clay');
  const before = { address: 'https://a/1', anchor: new WeakRef<Element>(anchor), facts: factsOf(same) };
  expect(isOldPage(before, 'https://a/1', same)).toBe(false);
});
