import { changeLinks, changeSetAside } from '../facts/listing-decisions';
import type { LinksChange, ListingDecisions, SetAsideChange } from '../facts/listings';
import type { Listings } from '../listings/report';
import type { Country } from '../marketplaces/countries';
import { failureOf } from './failure';
import { announceListings } from './listings-announcements';
import { listingStores, openListings, type ListingsChange } from './listings-db';
import { keyBlock, storedDecisions, storedImports } from './listings-read';
import {
  matrixRecordSchema,
  summaryRecordSchema,
  type StoredImport,
  type SummaryRecord,
} from './listings-records';
import { gatherPageRows, type Gathered, type PageFrame, type PageRow } from './page-rows';
import { inOrder, rebuildMatrix, refreshSetAside } from './rebuild-matrix';

/** Changes of a shop's listings. For the background and its workers only, the writers. */

/** Imports that newer ones overtook are kept for the case that the newer one is removed; this many per country. */
const mostOvertaken = 3;

/** What is stored of one report file: its metadata and its columns. */
export interface NewImport extends Omit<StoredImport, 'source' | 'listings' | 'total' | 'removedAt'> {
  columns: Listings;
}

/**
 * Stores an import and what follows from it in one transaction: after a crash or a full disk everything is as it
 * was. Rejects with the browser's `QuotaExceededError` where there is no room.
 */
export async function storeImport({ columns, ...own }: NewImport, now: number): Promise<void> {
  const { sku, asin, status, title, quantity, price } = columns;
  await changeListings(own.shop, now, async (change) => {
    await settleDates(change, own.shop, now);
    await change
      .objectStore('imports')
      .put({ ...own, source: 'report', listings: columns.count, total: null, removedAt: null });
    const blocks = change.objectStore('blocks');
    await blocks.put({ sku, asin, status }, [own.id, 'keys']);
    await blocks.put({ title, quantity, price }, [own.id, 'details']);
    await forgetOvertaken(change, own.shop, own.country);
  });
}

/**
 * Takes an import out; until it is erased it can be restored. Where the browser has no room even to note that, it is
 * erased at once: that needs none.
 */
export async function removeImport(shop: string, id: string, now: number): Promise<void> {
  try {
    await changeImport(shop, id, now, (stored) => ({ ...stored, removedAt: now }));
  } catch (error) {
    if (failureOf(error) !== 'full') throw error;
    const db = await openListings();
    const change = db.transaction(listingStores, 'readwrite');
    await forget(change, id);
    await change.objectStore('matrix').delete(shop);
    await change.done;
    await changeListings(shop, now, () => Promise.resolve());
  }
}

/** Puts an import back. Rejects where it is erased already. */
export async function restoreImport(shop: string, id: string, now: number): Promise<void> {
  const stored = await storedImports(await openListings(), shop);
  if (!stored.some((one) => one.id === id)) throw new Error('What is to be put back was erased.');
  await changeImport(shop, id, now, (one) => ({ ...one, removedAt: null }));
}

/** Erases what was removed longer ago than `age`, ms, or while the clock went otherwise: it cannot be restored any more. */
export async function eraseRemoved(shop: string, age: number, now: number): Promise<void> {
  const db = await openListings();
  const gone = (await storedImports(db, shop)).filter(
    ({ removedAt }) => removedAt !== null && Math.abs(now - removedAt) > age,
  );
  if (gone.length === 0) return;
  const change = db.transaction(listingStores, 'readwrite');
  for (const { id } of gone) await forget(change, id);
  await change.done;
}

export function changeStoredLinks(change: LinksChange, now: number): Promise<void> {
  return changeDecisions(change.shop, now, (decisions) => changeLinks(decisions, change));
}

export function changeStoredSetAside(change: SetAsideChange, now: number): Promise<void> {
  const work = (decisions: ListingDecisions) => changeSetAside(decisions, change, now);
  return changeDecisions(change.shop, now, work, refreshSetAside);
}

/**
 * Adds the rows seen on one inventory page to what was gathered of this country. All are proven to be seen when
 * `complete` says so of this page, or when exactly `total` different SKUs were seen within one round of paging and
 * no page of it hid any.
 */
export async function keepPageRows(
  shop: string,
  country: Country,
  rows: readonly PageRow[],
  page: PageFrame,
  now: number,
): Promise<Gathered> {
  return changeListings(shop, now, async (change) => {
    await settleDates(change, shop, now);
    return gatherPageRows(change, shop, country, rows, page, now);
  });
}

/**
 * Derives anew what cannot be read any more, was derived by an older version, or counts an import that was damaged
 * since. Where all is well nothing is written.
 */
export async function mendListings(shop: string, now: number): Promise<void> {
  const db = await openListings();
  const imports = (await storedImports(db, shop)).filter(({ removedAt }) => removedAt === null);
  const checked = matrixRecordSchema.safeParse(await db.get('matrix', shop));
  if (imports.length === 0 && !checked.success) return;
  const counting = checked.data?.countries.flatMap((country) => country.imports) ?? [];
  const keys = await Promise.all(counting.map((id) => keyBlock(db, id)));
  const isDerived = checked.success && (await readSummary(shop)) !== null;
  if (isDerived && keys.every((block) => block !== null)) return;
  await changeListings(shop, now, () => Promise.resolve());
}

/** The counts of a shop's countries as last derived; null where nothing was. */
export async function readSummary(shop: string): Promise<SummaryRecord['countries'] | null> {
  const db = await openListings();
  const checked = summaryRecordSchema.safeParse(await db.get('summaries', shop));
  return checked.success ? checked.data.countries : null;
}

/** Erases all that is stored of a shop's listings. */
export async function eraseListings(shop: string): Promise<void> {
  const db = await openListings();
  const change = db.transaction(listingStores, 'readwrite');
  // Also what cannot be read any more.
  for (const id of await change.objectStore('imports').index('shop').getAllKeys(shop))
    await forget(change, id);
  for (const store of ['decisions', 'matrix', 'summaries'] as const) {
    await change.objectStore(store).delete(shop);
  }
  await change.done;
  announceListings(shop);
}

type Work<T> = (change: ListingsChange) => Promise<T>;

/**
 * One change and the matrix that follows from it; all or nothing. Tried once more where the browser gave it up for
 * another reason than room: after a full disk Firefox refuses the next change, whatever it is.
 */
async function changeListings<T>(
  shop: string,
  now: number,
  work: Work<T>,
  derive = rebuildMatrix,
): Promise<T> {
  try {
    return await tryToChange(shop, now, work, derive);
  } catch (error) {
    if (!(error instanceof DOMException) || failureOf(error) === 'full') throw error;
    return tryToChange(shop, now, work, derive);
  }
}

async function tryToChange<T>(
  shop: string,
  now: number,
  work: Work<T>,
  derive: typeof rebuildMatrix,
): Promise<T> {
  const db = await openListings();
  const change = db.transaction(listingStores, 'readwrite');
  // Asked for below; until then it must not count as unhandled.
  change.done.catch(() => undefined);
  try {
    const result = await work(change);
    await derive(change, shop, now);
    await change.done;
    announceListings(shop);
    return result;
  } catch (error) {
    if (change.error === null) abort(change);
    throw change.error ?? error;
  }
}

/**
 * What the clock dates later than now was stored before it was set back. It keeps its order and is older than what is
 * stored next; otherwise it would count for newer until the clock has come there again.
 */
async function settleDates(change: ListingsChange, shop: string, now: number): Promise<void> {
  const ahead = (await storedImports(change, shop))
    .filter(({ importedAt }) => importedAt > now)
    .toSorted((one, other) => other.importedAt - one.importedAt);
  for (const [place, stored] of ahead.entries()) {
    await change.objectStore('imports').put({ ...stored, importedAt: Math.max(0, now - 1 - place) });
  }
}

function abort(change: ListingsChange): void {
  try {
    change.abort();
  } catch {
    // It had ended already.
  }
}

function changeImport(
  shop: string,
  id: string,
  now: number,
  work: (stored: StoredImport) => StoredImport,
): Promise<void> {
  return changeListings(shop, now, async (change) => {
    const stored = (await storedImports(change, shop)).find((one) => one.id === id);
    if (stored) await change.objectStore('imports').put(work(stored));
  });
}

function changeDecisions(
  shop: string,
  now: number,
  work: (decisions: ListingDecisions) => ListingDecisions,
  derive = rebuildMatrix,
): Promise<void> {
  const decide = async (change: ListingsChange) => {
    await change.objectStore('decisions').put(work(await storedDecisions(change, shop)), shop);
  };
  return changeListings(shop, now, decide, derive);
}

async function forgetOvertaken(change: ListingsChange, shop: string, country: Country): Promise<void> {
  const own = inOrder(
    (await storedImports(change, shop)).filter(
      (stored) => stored.country === country && stored.removedAt === null,
    ),
  );
  const base = own.findLastIndex(({ provesAbsence }) => provesAbsence);
  const old = own.slice(0, Math.max(0, base - mostOvertaken));
  for (const { id } of old) await forget(change, id);
}

async function forget(change: ListingsChange, id: string): Promise<void> {
  await change.objectStore('imports').delete(id);
  for (const part of ['keys', 'details', 'seen'] as const)
    await change.objectStore('blocks').delete([id, part]);
}
