import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Items } from '../facts/items';
import { changesSince, hasNews, mergeSides, rememberedRemovals } from './changes';

const items = (entries: Record<string, [at: number, value: unknown]>): Items =>
  new Map(Object.entries(entries).map(([key, [at, value]]) => [key, { at, value }]));

describe('changesSince', () => {
  it.each([
    ['nothing new is no change', { a: [1, 'x'] }, ['a'], { a: [1, 'x'] }, {}],
    ['a new thing keeps its own date', { a: [3, 'x'] }, [], {}, { a: [3, 'x'] }],
    ['a change is of now', { a: [3, 'y'] }, ['a'], { a: [3, 'x'] }, { a: [50, 'y'] }],
    [
      'and later than what it changed, whatever the clock',
      { a: [3, 'y'] },
      ['a'],
      { a: [90, 'x'] },
      { a: [91, 'y'] },
    ],
    ['what went away was taken back', {}, ['a'], { a: [3, 'x'] }, { a: [50, null] }],
    ['what never was here was not', {}, [], { a: [3, 'x'] }, {}],
    ['what was taken back already is no news', {}, ['a'], { a: [3, null] }, {}],
    ['what came back is there again', { a: [1, 'x'] }, [], { a: [3, null] }, { a: [50, 'x'] }],
  ] as const)('%s', (_, own, held, known, expected) => {
    const found = changesSince(items(own as never), held, items(known as never), 50);
    expect(found).toEqual(items(expected as never));
  });
});

it('forgets what was taken back only after half a year', () => {
  const sides = [items({ a: [10, null], b: [10, 'x'] })];
  expect(mergeSides(sides, 10 + rememberedRemovals - 1).has('a')).toBe(true);
  expect([...mergeSides(sides, 10 + rememberedRemovals).keys()]).toEqual(['b']);
});

it.each([
  ['a thing the other lacks', { a: [1, 'x'] }, {}, true],
  ['a newer one', { a: [2, 'y'] }, { a: [1, 'x'] }, true],
  ['an older one', { a: [1, 'y'] }, { a: [2, 'x'] }, false],
  ['the same', { a: [9, 'x'] }, { a: [1, 'x'] }, false],
] as const)('knows news: %s', (_, one, other, expected) => {
  expect(hasNews(items(one as never), items(other as never))).toBe(expected);
});

it('puts any number of sides together to the same, in any order', () => {
  const anySide = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(fc.nat(3), fc.constantFrom('x', 'y', null)))
    .map((record) => items(record));
  fc.assert(
    fc.property(fc.array(anySide, { minLength: 1, maxLength: 4 }), (sides) => {
      const once = mergeSides(sides, 5);
      expect(mergeSides(sides.toReversed(), 5)).toEqual(once);
      expect(mergeSides([...sides, once], 5)).toEqual(once);
      for (const [key, item] of sides.flatMap((side) => [...side])) {
        expect(once.get(key)?.at).toBeGreaterThanOrEqual(item.at);
      }
    }),
  );
});
