import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from './align';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

it('pairs one by one what is alike in length', () => {
  expect(align([words(9, 'clay'), words(3, 'oak')], [words(10, 'Ton'), words(3, 'Eiche')])).toEqual([
    { originals: [0], texts: [0] },
    { originals: [1], texts: [1] },
  ]);
});

it('joins two that became one, and the other way round', () => {
  const two = [words(10, 'clay'), words(10, 'wood')];
  expect(align(two, [words(20, 'lehm')])).toEqual([{ originals: [0, 1], texts: [0] }]);
  expect(align([words(20, 'clay')], two)).toEqual([{ originals: [0], texts: [0, 1] }]);
});

it('leaves the rest of an unfinished translation without counterpart', () => {
  const four = ['clay', 'wood', 'iron', 'wool'].map((word) => words(10, word));
  expect(align(four, [words(11, 'lehm'), words(11, 'holz')])).toEqual([
    { originals: [0], texts: [0] },
    { originals: [1], texts: [1] },
    { originals: [2], texts: [] },
    { originals: [3], texts: [] },
  ]);
});

it('holds on to what was left as it is', () => {
  const left = 'The glazes are free of lead.';
  const originals = ['I work alone in my studio by the river.', 'It is cold.', left];
  expect(align(originals, ['Lavoro da sola.', left]).at(-1)).toEqual({ originals: [2], texts: [1] });
});

it('names every piece of both sides once, in order, however many there are', () => {
  const pieces = fc.array(fc.string(), { maxLength: 70 });
  fc.assert(
    fc.property(pieces, pieces, (originals, texts) => {
      const pairs = align(originals, texts);
      expect(pairs.flatMap((pair) => pair.originals)).toEqual([...originals.keys()]);
      expect(pairs.flatMap((pair) => pair.texts)).toEqual([...texts.keys()]);
    }),
    { numRuns: 40 },
  );
});
