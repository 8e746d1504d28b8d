import { mergeItems, written, type Item, type Items } from '../facts/items';

/**
 * Things as the computers last said them. `value: null`: taken back; that is kept for a while, because another
 * computer may still have the thing.
 */

/** How long it is remembered that something was taken back, in ms: about half a year. */
export const rememberedRemovals = 180 * 24 * 60 * 60 * 1000;

export function isRemoval({ value }: Item): boolean {
  return value === null;
}

/**
 * What this computer has said since the last round: `own` as things are here now, `held` the keys that were here
 * then, `known` as all computers said them. A thing that is new to all keeps its own date. A change is later than
 * whatever it changed, even where this computer's clock is behind. `now` in ms since 1970.
 */
export function changesSince(own: Items, held: readonly string[], known: Items, now: number): Items {
  const after = (item: Item) => Math.max(now, item.at + 1);
  const changes = new Map<string, Item>();
  for (const [key, item] of own) {
    const before = known.get(key);
    if (!before) changes.set(key, item);
    else if (written(before.value) !== written(item.value)) {
      changes.set(key, { at: after(before), value: item.value });
    }
  }
  for (const key of held) {
    const before = known.get(key);
    if (before && !own.has(key) && !isRemoval(before)) changes.set(key, { at: after(before), value: null });
  }
  return changes;
}

/** All sides put together, each thing as it was said last, without what was taken back long ago. */
export function mergeSides(sides: readonly Items[], now: number): Items {
  const merged = sides.reduce(mergeItems, new Map());
  return new Map([...merged].filter(([, item]) => !isRemoval(item) || item.at > now - rememberedRemovals));
}

/** Whether the one knows anything the other does not know yet. */
export function hasNews(one: Items, other: Items): boolean {
  return [...one].some(([key, item]) => {
    const known = other.get(key);
    return !known || (known.at <= item.at && written(known.value) !== written(item.value));
  });
}
