import { keyOfFinding } from './finding';
import type { Draft } from './drafts';
import type { Accepted, CountryFacts, Shop } from './shop';
import { salvageShop } from './shops';
import type { Tick } from './ticks';

/**
 * A shop taken apart into its smallest things, each with its own date, so that two states of it can be put together
 * thing by thing: merging two shops, taking over a file, a second computer.
 */
export interface Item {
  /** When it was seen or said, ms since 1970; 0 where that is not known. */
  at: number;
  value: unknown;
}
/** By a name that says what it is, such as `ticks/duty.gpsr.DE` or `countries/DE/store`. */
export type Items = ReadonlyMap<string, Item>;

type Entry = [key: string, item: Item];
interface Part<T> {
  apart: (value: T, shop: Shop) => Entry[];
  together: (entries: readonly Entry[]) => object;
}
type Parts = { [K in keyof Required<Shop>]: Part<NonNullable<Shop[K]>> };

/** How each field of a shop comes apart; a forgotten one does not compile. */
const parts: Parts = {
  plan: {
    // Nothing chosen yet must not win over a plan.
    apart: (plan, { planAt }) =>
      plan.home === null && plan.targets.length === 0 ? [] : [['', { at: planAt ?? 0, value: plan }]],
    together: ([entry]) => ({ plan: entry?.[1].value, ...(entry?.[1].at && { planAt: entry[1].at }) }),
  },
  // Stands with the plan.
  planAt: { apart: () => [], together: () => ({}) },
  name: {
    apart: (name) => [['', { at: 0, value: name }]],
    together: ([entry]) => ({ name: entry?.[1].value }),
  },
  knownBy: {
    apart: ({ storeNames, merchantIds }) => [
      ...storeNames.map((name): Entry => [`name/${name}`, { at: 0, value: name }]),
      ...merchantIds.map((id): Entry => [`id/${id}`, { at: 0, value: id }]),
    ],
    together: (entries) => {
      const named = (prefix: string) =>
        entries.flatMap(([key, { value }]) => (key.startsWith(prefix) ? [value] : []));
      return { knownBy: { storeNames: named('name/'), merchantIds: named('id/') } };
    },
  },
  registeredCount: {
    apart: (count) => [['', { at: count.at, value: count }]],
    together: ([entry]) => ({ registeredCount: entry?.[1].value }),
  },
  countries: {
    apart: (countries) =>
      Object.entries(countries).flatMap(([country, facts]) =>
        ofCountry(facts).map(([key, item]): Entry => [`${country}/${key}`, item]),
      ),
    together: (entries) => ({ countries: nested(entries) }),
  },
  accepted: listOf<Accepted>('accepted', keyOfFinding),
  drafts: listOf<Draft>('drafts', ({ country, field }) => `${country} ${field}`),
  ticks: listOf<Tick>('ticks', ({ id }) => id),
  visit: {
    apart: (visit) => [['', { at: visit.at, value: visit }]],
    together: ([entry]) => ({ visit: entry?.[1].value }),
  },
  ownWords: {
    apart: (words) => words.map((word): Entry => [word, { at: 0, value: word }]),
    together: (entries) => ({ ownWords: entries.map(([, { value }]) => value) }),
  },
};

/** Things that carry their own date, in the order of it. */
function listOf<T extends { at: number }>(field: string, keyOf: (thing: T) => string): Part<T[]> {
  return {
    apart: (list) => list.map((thing) => [keyOf(thing), { at: thing.at, value: thing }]),
    together: (entries) => {
      const ordered = entries.toSorted(([, one], [, other]) => one.at - other.at);
      return { [field]: ordered.map(([, { value }]) => value) };
    },
  };
}

/** Counts of listings are left out: they are derived from what is stored of the listings themselves. */
function ofCountry({ store, gathered, profile }: CountryFacts): Entry[] {
  const entries: Entry[] = Object.entries({ store, gathered }).flatMap(([name, fact]) =>
    fact ? [[name, { at: fact.at, value: fact }]] : [],
  );
  if (!profile) return entries;
  const { path, ...fields } = profile;
  const known = Object.entries(fields).flatMap(([field, fact]): Entry[] =>
    fact ? [[`profile/${field}`, { at: fact.at, value: fact }]] : [],
  );
  const latest = Math.max(0, ...known.map(([, { at }]) => at));
  return [...entries, ['profile/path', { at: latest, value: path }], ...known];
}

/** `DE/profile/path` as objects in objects. */
function nested(entries: readonly Entry[]): object {
  const byHead = Map.groupBy(entries, ([key]) => key.split('/', 1)[0] ?? '');
  const built = [...byHead].map(([head, inner]): [string, unknown] => {
    const [[key, item] = ['', undefined]] = inner;
    if (key === head) return [head, item?.value];
    return [head, nested(inner.map(([long, one]) => [long.slice(head.length + 1), one]))];
  });
  return Object.fromEntries(built);
}

export function itemsOf(shop: Shop): Items {
  const items = new Map<string, Item>();
  const add = <K extends keyof Parts>(name: K) => {
    const value: Shop[K] = shop[name];
    if (value === undefined) return;
    for (const [key, item] of parts[name].apart(value, shop)) items.set(`${name}/${key}`, item);
  };
  for (const name of partNames) add(name);
  return items;
}

const partNames = Object.keys(parts).filter((name): name is keyof Parts => name in parts);

/** The shop made of these things. What does not fit the schema is left out: an item may come from outside. */
export function shopOfItems(items: Items): Shop {
  const byPart = Map.groupBy(items, ([key]) => key.slice(0, key.indexOf('/')));
  const fields = partNames.flatMap((name) => {
    const own = byPart.get(name)?.map(([key, item]): Entry => [key.slice(name.length + 1), item]);
    return own ? [parts[name].together(own)] : [];
  });
  return salvageShop(Object.assign({ plan: undefined, countries: {} }, ...fields));
}

/**
 * Thing by thing the newer one. Whichever side is asked first, however often and in whichever order several are
 * put together, the outcome is the same.
 */
export function mergeItems(ours: Items, theirs: Items): Items {
  const merged = new Map(ours);
  for (const [key, item] of theirs) {
    const own = merged.get(key);
    if (!own || isNewer(item, own)) merged.set(key, item);
  }
  return merged;
}

/** Of two things of one date one must win on both sides; which, does not matter. */
export function isNewer(item: Item, than: Item): boolean {
  if (item.at !== than.at) return item.at > than.at;
  return written(item.value) > written(than.value);
}

/** A value in one way of writing, whatever the order of its fields. */
export function written(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
          )
        : inner,
    ) ?? ''
  );
}

/** What putting `theirs` over `ours` would do. */
export interface Comparison {
  /** Only theirs. */
  added: string[];
  /** Both have it, theirs is newer. */
  newer: string[];
  /** Both have it, ours is newer and stays. */
  older: string[];
  same: string[];
}

export function compareItems(ours: Items, theirs: Items): Comparison {
  const found: Comparison = { added: [], newer: [], older: [], same: [] };
  for (const [key, item] of theirs) {
    const own = ours.get(key);
    if (!own) found.added.push(key);
    else if (written(own.value) === written(item.value)) found.same.push(key);
    else found[isNewer(item, own) ? 'newer' : 'older'].push(key);
  }
  return found;
}

/** Two shops that turned out to be one; each thing as it was seen or said last. */
export function mergeShops(kept: Shop, other: Shop): Shop {
  const merged = shopOfItems(mergeItems(itemsOf(kept), itemsOf(other)));
  const name = kept.name ?? other.name;
  return { ...merged, ...(name !== undefined && { name }) };
}
