import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ListingDecisions } from '../facts/listings';
import type { DetailBlock, KeyBlock, MatrixRecord, StoredImport, SummaryRecord } from './listings-records';

/**
 * The shop's listings, too many for the extension's small storage. One columnar block per import and a derived
 * matrix: read back ten to a hundred times as fast as a record per listing. Values read are checked by the schemas
 * of `listings-records.ts`. Written by the background or its workers only.
 */
interface ListingsSchema extends DBSchema {
  /** By the import's id. */
  imports: { key: string; value: StoredImport; indexes: { shop: string } };
  /** By the import's id and the part: what says what is where apart from what is only shown. */
  blocks: {
    key: [id: string, part: 'keys' | 'details' | 'seen'];
    value: KeyBlock | DetailBlock | Float64Array;
  };
  /** By shop. */
  decisions: { key: string; value: ListingDecisions };
  /** By shop; derived from the others. */
  matrix: { key: string; value: MatrixRecord };
  /** By shop; derived from the others. */
  summaries: { key: string; value: SummaryRecord };
}

export const listingStores = ['imports', 'blocks', 'decisions', 'matrix', 'summaries'] as const;
type Stores = (typeof listingStores)[number][];

export type ListingsDb = IDBPDatabase<ListingsSchema>;
/** A transaction over all stores: a change and what is derived from it are stored together or not at all. */
export type ListingsChange = IDBPTransaction<ListingsSchema, Stores, 'readwrite'>;

let opened: Promise<ListingsDb> | null = null;

/** The database, opened once per context. Rejects where the browser refuses (private window, full or broken disk). */
export function openListings(): Promise<ListingsDb> {
  opened ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function forget(): void {
  opened = null;
}

async function open(): Promise<ListingsDb> {
  const db = await openDB<ListingsSchema>('maker-passport', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('imports', { keyPath: 'id' }).createIndex('shop', 'shop');
      fresh.createObjectStore('blocks');
      fresh.createObjectStore('decisions');
      fresh.createObjectStore('matrix', { keyPath: 'shop' });
      fresh.createObjectStore('summaries', { keyPath: 'shop' });
    },
    // An update of the extension wants a newer version while an older page is open.
    blocking: () => {
      db.close();
      forget();
    },
    terminated: forget,
  });
  return db;
}
