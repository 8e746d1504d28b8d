/** Random choices that can be repeated: the same seed makes the same choices. */
export interface Random {
  /** A whole number from 0 to one less than `end`. */
  below(end: number): number;
  /** True in the given share of cases, 0 to 1. */
  chance(share: number): boolean;
  /** One of the list; undefined for an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  shuffled<T>(list: readonly T[]): T[];
}

/** @param seed Any whole number. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  /** mulberry32: 0 to just below 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    shuffled: (list) =>
      list
        .map((thing) => ({ thing, key: next() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ thing }) => thing),
  };
}
