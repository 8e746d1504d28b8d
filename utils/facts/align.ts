import { comparable, similarity } from '../language/similarity';

/** Pieces that belong together, as positions in the two lists; either side may be empty. */
export interface Pair {
  originals: number[];
  texts: number[];
}

/** Ways to go on: how many pieces of each side belong together, the plainest first. */
const steps = [
  { originals: 1, texts: 1, cost: 0 },
  { originals: 2, texts: 1, cost: 0.3 },
  { originals: 1, texts: 2, cost: 0.3 },
  { originals: 1, texts: 0, cost: 0.45 },
  { originals: 0, texts: 1, cost: 0.45 },
];

/** Beyond this many comparisons pieces are paired by number: nobody reads such a text side by side. */
const mostComparisons = 900;

/**
 * Pairs the paragraphs (or sentences) of a text with those of its original, both in order: by length, and by
 * what looks the same in both (numbers, names, what was not translated). One may answer to two, or to none.
 */
export function align(originals: readonly string[], texts: readonly string[]): Pair[] {
  if (originals.length * texts.length > mostComparisons) return byNumber(originals.length, texts.length);
  const left = originals.map(comparable);
  const right = texts.map(comparable);
  const best = new Map<string, { cost: number; pairs: Pair[] }>();
  for (let i = left.length; i >= 0; i--) {
    for (let j = right.length; j >= 0; j--) best.set(`${i} ${j}`, bestFrom(i, j));
  }
  return best.get('0 0')?.pairs ?? [];

  function bestFrom(i: number, j: number) {
    let found = { cost: i === left.length && j === right.length ? 0 : Infinity, pairs: new Array<Pair>() };
    for (const step of steps) {
      const rest = best.get(`${i + step.originals} ${j + step.texts}`);
      if (!rest) continue;
      const pair = { originals: range(i, step.originals), texts: range(j, step.texts) };
      const cost = step.cost + rest.cost + unlikeness(left, right, pair);
      // A hair's breadth is rounding: of what is as good, the plainest step goes first.
      if (cost < found.cost - 1e-9) found = { cost, pairs: [pair, ...rest.pairs] };
    }
    return found;
  }
}

/** 0 for the same words, up to 1; 0 as well where there is nothing to compare. */
function unlikeness(left: readonly string[], right: readonly string[], { originals, texts }: Pair): number {
  if (originals.length === 0 || texts.length === 0) return 0;
  const one = originals.map((index) => left[index]).join(' ');
  const other = texts.map((index) => right[index]).join(' ');
  const lengths = Math.min(one.length, other.length) / Math.max(one.length, other.length, 1);
  return 1 - Math.max(similarity(one, other), 0.8 * lengths);
}

function byNumber(originals: number, texts: number): Pair[] {
  return range(0, Math.max(originals, texts)).map((index) => ({
    originals: index < originals ? [index] : [],
    texts: index < texts ? [index] : [],
  }));
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
