import { listingDecisionsSchema, noDecisions, type ListingDecisions } from '../facts/listings';
import type { ListingsChange, ListingsDb } from './listings-db';
import {
  detailBlockSchema,
  importSchema,
  keyBlockSchema,
  type DetailBlock,
  type KeyBlock,
  type StoredImport,
} from './listings-records';

/** Reads from the database itself or inside of a change. */
type From = Pick<ListingsDb, 'get' | 'getAllFromIndex'> | ListingsChange;

/** All imports of a shop that can be read, those removed but not yet erased included. */
export async function storedImports(from: From, shop: string): Promise<StoredImport[]> {
  const found =
    'objectStore' in from
      ? await from.objectStore('imports').index('shop').getAll(shop)
      : await from.getAllFromIndex('imports', 'shop', shop);
  return found.flatMap((raw) => {
    const checked = importSchema.safeParse(raw);
    return checked.success ? [checked.data] : [];
  });
}

/** null where it is not there or was damaged: such an import counts for nothing. */
export async function keyBlock(from: From, id: string): Promise<KeyBlock | null> {
  const checked = keyBlockSchema.safeParse(await block(from, id, 'keys'));
  return checked.success ? checked.data : null;
}

export async function detailBlock(from: From, id: string): Promise<DetailBlock | null> {
  const checked = detailBlockSchema.safeParse(await block(from, id, 'details'));
  return checked.success ? checked.data : null;
}

export function block(from: From, id: string, part: 'keys' | 'details' | 'seen'): Promise<unknown> {
  return 'objectStore' in from ? from.objectStore('blocks').get([id, part]) : from.get('blocks', [id, part]);
}

export async function storedDecisions(from: From, shop: string): Promise<ListingDecisions> {
  const raw =
    'objectStore' in from ? await from.objectStore('decisions').get(shop) : await from.get('decisions', shop);
  const checked = listingDecisionsSchema.safeParse(raw);
  return checked.success ? checked.data : noDecisions;
}
