import type { ListingDecisions } from '../facts/listings';
import { announceListings } from './listings-announcements';
import { listingStores, openListings } from './listings-db';
import { block, detailBlock, keyBlock, storedDecisions, storedImports } from './listings-read';
import { seenBlockSchema, type StoredImport } from './listings-records';
import { packBlocks, unpackBlocks, type PackedImport } from './pack-import';
import { rebuildMatrix } from './rebuild-matrix';

/** The listings of all shops as they go into a file, come back from it, and move from shop to shop. */

/** Every shop that has anything in the database, also one that is known no more. */
export async function shopsWithListings(): Promise<string[]> {
  const db = await openListings();
  const imports = await db.getAll('imports');
  const others = await Promise.all([
    db.getAllKeys('decisions'),
    db.getAllKeys('matrix'),
    db.getAllKeys('summaries'),
  ]);
  return [...new Set([...imports.map(({ shop }) => shop), ...others.flat()])];
}

/** The room a shop's listings take, in bytes: their columns, which is nearly all of it. */
export async function sizeOfListings(shop: string): Promise<number> {
  const db = await openListings();
  const ids = await db.getAllKeysFromIndex('imports', 'shop', shop);
  let size = 0;
  for (const id of ids) {
    for (const part of ['keys', 'details', 'seen'] as const) size += roomOf(await block(db, id, part));
  }
  return size;
}

function roomOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + roomOf(inner), 0);
}

/** Empties the database. */
export async function eraseAllListings(): Promise<void> {
  const shops = await shopsWithListings();
  const change = (await openListings()).transaction(listingStores, 'readwrite');
  for (const store of listingStores) await change.objectStore(store).clear();
  await change.done;
  for (const shop of shops) announceListings(shop);
}

/** A shop's imports that are worth taking along: those that were removed are not. */
export async function importsToPack(shop: string): Promise<StoredImport[]> {
  const stored = await storedImports(await openListings(), shop);
  return stored.filter(({ removedAt }) => removedAt === null);
}

/** An import with its columns; null where they can no longer be read. */
export async function packImport(about: StoredImport): Promise<PackedImport | null> {
  const db = await openListings();
  const keys = await keyBlock(db, about.id);
  const details = await detailBlock(db, about.id);
  if (!keys || !details) return null;
  const seen = seenBlockSchema.safeParse(await block(db, about.id, 'seen'));
  return { about, blocks: packBlocks({ keys, details, seen: seen.success ? seen.data : null }) };
}

export async function readDecisions(shop: string): Promise<ListingDecisions> {
  return storedDecisions(await openListings(), shop);
}

/** Puts an import of a file in, for this shop; the same one a second time changes nothing. */
export async function restorePacked(
  { about, blocks }: PackedImport,
  shop: string,
  now: number,
): Promise<void> {
  const columns = unpackBlocks(blocks);
  if (!columns) throw new Error('refused: damaged columns');
  const change = (await openListings()).transaction(listingStores, 'readwrite');
  const id = about.id.replace(about.shop, shop);
  const there = await change.objectStore('imports').get(id);
  // What was gathered from pages stands under the country; what is there may be newer.
  if (there && there.importedAt >= about.importedAt) return;
  await change.objectStore('imports').put({ ...about, id, shop });
  await change.objectStore('blocks').put(columns.keys, [id, 'keys']);
  await change.objectStore('blocks').put(columns.details, [id, 'details']);
  if (columns.seen) await change.objectStore('blocks').put(columns.seen, [id, 'seen']);
  await rebuildMatrix(change, shop, now);
  await change.done;
  announceListings(shop);
}

/** Decisions of a file or of another shop, beside those that are there. */
export async function addDecisions(shop: string, more: ListingDecisions, now: number): Promise<void> {
  const change = (await openListings()).transaction(listingStores, 'readwrite');
  const { links, setAside } = await storedDecisions(change, shop);
  await change.objectStore('decisions').put(
    {
      links: distinct([...links, ...more.links], (link) => link.toSorted().join('\t')),
      setAside: distinct([...setAside, ...more.setAside], ({ sku, country }) => `${country}\t${sku}`),
    },
    shop,
  );
  await rebuildMatrix(change, shop, now);
  await change.done;
  announceListings(shop);
}

/** Each once; what is there already stays. */
function distinct<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(keyOf(thing))) byKey.set(keyOf(thing), thing);
  return [...byKey.values()];
}

/** The ids that imports of one shop will have in another one that has them not yet. */
export async function copiesToMake(from: string, into: string): Promise<string[]> {
  const db = await openListings();
  const ids = (await storedImports(db, from)).map(({ id }) => copyId(id, from, into));
  const known = await Promise.all(ids.map((id) => db.getKey('imports', id)));
  return ids.filter((_, place) => known[place] === undefined);
}

/**
 * What was gathered from pages is named after its shop, and there is one of each country; a file's import is named by
 * chance. The same copy always has the same name, so that copying once more doubles nothing.
 */
function copyId(id: string, from: string, into: string): string {
  const named = id.replace(from, into);
  return named === id ? `${id} ${into}` : named;
}

/** Lays one shop's imports into another one's too, which keeps its own; those that are there already are passed by. */
export async function copyListings(from: string, into: string, now: number): Promise<void> {
  const wanted = new Set(await copiesToMake(from, into));
  for (const about of await importsToPack(from)) {
    const id = copyId(about.id, from, into);
    const packed = wanted.has(id) ? await packImport(about) : null;
    if (packed) await restorePacked({ ...packed, about: { ...about, id, shop: into } }, into, now);
  }
  await addDecisions(into, await readDecisions(from), now);
}

/** Takes copies out again and puts the decisions back as they were. */
export async function takeListingsBack(
  shop: string,
  ids: readonly string[],
  decisions: ListingDecisions,
  now: number,
): Promise<void> {
  const change = (await openListings()).transaction(listingStores, 'readwrite');
  for (const id of ids) {
    await change.objectStore('imports').delete(id);
    for (const part of ['keys', 'details', 'seen'] as const)
      await change.objectStore('blocks').delete([id, part]);
  }
  await change.objectStore('decisions').put(decisions, shop);
  await rebuildMatrix(change, shop, now);
  await change.done;
  announceListings(shop);
}
