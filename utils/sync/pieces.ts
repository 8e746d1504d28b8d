import * as z from 'zod/mini';
import { isNewer, type Item, type Items } from '../facts/items';
import { mayTravel, rankOf } from './travelling';

/**
 * How things lie in the browser's own sync: in pieces, each readable by itself, so that two computers that write at
 * once spoil nothing; what one overwrites the other puts back. `Groups`: for each shop its things, by the group's
 * name.
 */
export type Groups = ReadonlyMap<string, Items>;

/** Browsers allow 8,192 bytes a piece and 102,400 in all; what is not measured exactly must fit as well. */
const pieceRoom = 7000;
const wholeRoom = 95_000;

const pieceName = /^piece-\d{1,3}$/;
const groupName = /^g[0-9a-f]{12}$/;
/** 2100: a date beyond it would win for ever. */
const latest = 4_102_444_800_000;

const version = 1;
const markSchema = z.looseObject({ version: z.int() });
const pieceSchema = z.strictObject({
  version: z.literal(version),
  /** By group and key, with a blank between. */
  items: z.record(z.string(), z.unknown()),
});
const itemSchema = z.tuple([z.int().check(z.gte(0), z.lte(latest)), z.unknown()]);

export type Pieces = Record<string, z.infer<typeof pieceSchema>>;

/** A name no other computer gives. */
export function newGroup(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `g${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * What lies in the sync, which anybody may have written: what does not fit is left out. null: another computer has
 * a newer version of the extension, and what it wrote must not be overwritten.
 */
export function readPieces(raw: Readonly<Record<string, unknown>>): Groups | null {
  const groups = new Map<string, Map<string, Item>>();
  for (const [name, value] of Object.entries(raw)) {
    if (!pieceName.test(name)) continue;
    if ((markSchema.safeParse(value).data?.version ?? 0) > version) return null;
    for (const [place, one] of Object.entries(pieceSchema.safeParse(value).data?.items ?? {})) {
      addItem(groups, place, one);
    }
  }
  return groups;
}

function addItem(groups: Map<string, Map<string, Item>>, place: string, raw: unknown): void {
  const blank = place.indexOf(' ');
  const [group, key] = [place.slice(0, blank), place.slice(blank + 1)];
  const [at, value] = itemSchema.safeParse(raw).data ?? [];
  if (at === undefined || !groupName.test(group) || !mayTravel(key, value)) return;
  const items = groups.get(group) ?? new Map<string, Item>();
  const [item, known] = [{ at, value }, items.get(key)];
  // The same thing may stand in two pieces that were written at different times.
  if (!known || isNewer(item, known)) items.set(key, item);
  groups.set(group, items);
}

interface Placed {
  group: string;
  key: string;
  item: Item;
}

/**
 * The pieces for these groups, and how many things found no room. What matters most goes first, the newest of each
 * kind; after the first that finds no room nothing more goes, so that all computers choose alike.
 */
export function writePieces(groups: Groups): { pieces: Pieces; sent: Groups; leftOut: number } {
  const all = [...groups]
    .flatMap(([group, items]) => [...items].map(([key, item]): Placed => ({ group, key, item })))
    .toSorted(byImportance);
  let used = 0;
  const end = all.findIndex((one) => (used += sizeOf(one)) > wholeRoom);
  const chosen = end < 0 ? all : all.slice(0, end);
  return { pieces: inPieces(chosen), sent: grouped(chosen), leftOut: all.length - chosen.length };
}

function byImportance(one: Placed, other: Placed): number {
  return (
    rankOf(one.key) - rankOf(other.key) ||
    other.item.at - one.item.at ||
    inOrder(placeOf(one), placeOf(other))
  );
}

/** In the order of their names, so that a change stays in as few pieces as possible. */
function inPieces(placed: readonly Placed[]): Pieces {
  const pieces: Pieces = {};
  let [items, used]: [Record<string, unknown>, number] = [{}, 0];
  const add = () => (pieces[`piece-${Object.keys(pieces).length}`] = { version, items });
  for (const one of placed.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)))) {
    if (used > 0 && used + sizeOf(one) > pieceRoom) {
      add();
      [items, used] = [{}, 0];
    }
    items[placeOf(one)] = [one.item.at, one.item.value];
    used += sizeOf(one);
  }
  if (used > 0) add();
  return pieces;
}

function grouped(placed: readonly Placed[]): Groups {
  const byGroup = Map.groupBy(placed, ({ group }) => group);
  return new Map(
    [...byGroup].map(([group, own]) => [group, new Map(own.map(({ key, item }) => [key, item]))]),
  );
}

function placeOf({ group, key }: Pick<Placed, 'group' | 'key'>): string {
  return `${group} ${key}`;
}

/** In bytes as Chromium counts them: it writes "<" as six. */
function sizeOf(one: Placed): number {
  const text = JSON.stringify([placeOf(one), one.item.at, one.item.value]).replaceAll('<', '\\u003C');
  return new TextEncoder().encode(text).length + 4;
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
