import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { InventoryFacts, InventoryRow } from '../pages/facts';
import type { Problem, ReadPage } from '../pages/reading';
import { rowGathering } from './row-gathering';

const { document } = new JSDOM('<main></main>').window;
const none: ReadonlySet<string> = new Set();

function row(sku: string, more: Partial<InventoryRow> = {}): InventoryRow {
  return { sku, asin: null, title: null, status: 'active', quantity: 1, price: 20, ...more };
}

function page(
  rows: InventoryRow[],
  facts: Partial<InventoryFacts> = {},
  about: string[] = [],
): ReadPage<'inventory'> {
  const problems = about.map((name): Problem => ({ code: 'unclear', about: name }));
  return {
    status: 'read',
    kind: 'inventory',
    facts: { rows, total: 134, complete: false, ...facts },
    problems,
    looks: [],
    anchor: document.body,
    controls: {},
  };
}

/** What is told of a page that stands there for three seconds. */
function shown(rows: InventoryRow[], facts: Partial<InventoryFacts>, about: string[] = []) {
  const gathering = rowGathering();
  gathering.gather(page(rows, facts, about), 'DE', none, 0);
  return gathering.gather(page(rows, facts, about), 'DE', none, 3000);
}

const skusOf = (told: { rows: InventoryRow[] } | null) => told?.rows.map(({ sku }) => sku) ?? null;

it('tells a row once it has said the same for a while, and once only', () => {
  const gathering = rowGathering();
  expect(gathering.gather(page([row('A')]), 'DE', none, 0)).toBeNull();
  const told = gathering.gather(page([row('A'), row('B')]), 'DE', none, 300);
  expect(told).toEqual({ rows: [row('A')], parents: [], total: 134, whole: false, hides: false });
  gathering.heard(told!);
  expect(skusOf(gathering.gather(page([row('A'), row('B')]), 'DE', none, 600))).toEqual(['B']);
});

it('tells again what was not heard, what changed, and everything of another list', () => {
  const gathering = rowGathering();
  gathering.gather(page([row('A')]), 'DE', none, 0);
  const told = gathering.gather(page([row('A')]), 'DE', none, 300);
  expect(skusOf(gathering.gather(page([row('A')]), 'DE', none, 600))).toEqual(['A']);
  gathering.heard(told!);
  expect(gathering.gather(page([row('A')]), 'DE', none, 900)).toBeNull();
  gathering.gather(page([row('A', { price: 25 })]), 'DE', none, 1200);
  expect(skusOf(gathering.gather(page([row('A', { price: 25 })]), 'DE', none, 1500))).toEqual(['A']);
  expect(skusOf(gathering.gather(page([row('A')], { total: 135 }), 'DE', none, 1800))).toBeNull();
  expect(skusOf(gathering.gather(page([row('A')], { total: 135 }), 'DE', none, 2100))).toEqual(['A']);
  expect(skusOf(gathering.gather(page([row('A')], { total: 135 }), 'FR', none, 2400))).toEqual(['A']);
});

it('leaves a row alone while something is typed into it', () => {
  const gathering = rowGathering();
  gathering.gather(page([row('A'), row('B')]), 'DE', new Set(['A']), 0);
  expect(skusOf(gathering.gather(page([row('A'), row('B')]), 'DE', new Set(['A']), 300))).toEqual(['B']);
});

it('calls a list whole that stands on one page and stays so, with all its rows at once', () => {
  const gathering = rowGathering();
  const all = [row('A'), row('B')];
  gathering.gather(page(all, { total: 2 }), 'DE', none, 0);
  gathering.heard(gathering.gather(page(all, { total: 2 }), 'DE', none, 300)!);
  gathering.gather(page(all, { total: 2, complete: true }), 'DE', none, 600);
  const told = gathering.gather(page(all, { total: 2, complete: true }), 'DE', none, 900);
  expect(told).toMatchObject({ rows: all, total: 2, whole: true });
  gathering.heard(told!);
  expect(gathering.gather(page(all, { total: 2, complete: true }), 'DE', none, 1200)).toBeNull();
});

it('never calls a page of several whole, nor one that may hide others', () => {
  const one = { total: 1, complete: true };
  expect(shown([row('A')], { total: 2, complete: true })).toMatchObject({ whole: false, hides: false });
  expect(shown([row('A')], one, ['variations'])).toMatchObject({ whole: false, hides: true });
  const parent = row('A', { quantity: null, price: null });
  expect(shown([parent], one)).toMatchObject({ whole: false, hides: true });
  expect(shown([{ ...parent, status: 'incomplete' }], one)).toMatchObject({ whole: true, hides: false });
  expect(shown([row('A')], one, ['filters'])).toMatchObject({ whole: false, total: null });
});

it('tells of what only holds variations together no more than that it was seen', () => {
  const parent = row('PARENT', { quantity: null, price: null });
  const gathering = rowGathering();
  const reading = { ...page([parent, row('A')], { total: 2 }, ['variations']), parents: ['PARENT'] };
  gathering.gather(reading, 'DE', none, 0);
  const told = gathering.gather(reading, 'DE', none, 300);
  expect(told).toEqual({ rows: [row('A')], parents: ['PARENT'], total: 2, whole: false, hides: true });
  gathering.heard(told!);
  expect(gathering.gather(reading, 'DE', none, 600)).toBeNull();
});

it('believes an empty list only after two seconds', () => {
  const gathering = rowGathering();
  const empty = page([], { total: 0, complete: true });
  expect(gathering.gather(empty, 'DE', none, 0)).toBeNull();
  expect(gathering.gather(empty, 'DE', none, 1900)).toBeNull();
  expect(gathering.gather(empty, 'DE', none, 2000)).toEqual({
    rows: [],
    parents: [],
    total: 0,
    whole: true,
    hides: false,
  });
});
