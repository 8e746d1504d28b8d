import type { Shops } from '../../utils/facts/shops';
import type { Backup } from '../../utils/storage/backup';

/** One kind of thing that is stored, and how much room it takes. */
export const storedKinds = ['shop', 'listings', 'lessons', 'settings', 'sync', 'setAside'] as const;
export type StoredKind = (typeof storedKinds)[number];
export interface StoredThing {
  kind: StoredKind;
  /** Whose it is; null: of no shop. */
  shop: string | null;
  bytes: number;
}

export interface Stored {
  shops: Shops;
  things: StoredThing[];
}

/** How far a work is: so many of all its parts. */
export interface Share {
  done: number;
  of: number;
}

/** How a long work says how far it is, and hears that it is not wanted any more: then it rejects. */
export interface Watched {
  signal: AbortSignal;
  tell: (share: Share) => void;
}

/** All that is stored, as the data section sees and changes it. What changes rejects where it did not work. */
export interface Vault {
  /** Calls back with what is stored, now and whenever it changes; returns how to stop. */
  watch: (changed: (stored: Stored) => void) => () => void;
  /** Everything as one file's text. */
  write: (watched: Watched) => Promise<string>;
  /** What was taken over before it was cancelled stays; a second time nothing is doubled. */
  takeOver: (backup: Backup, watched: Watched) => Promise<void>;
  rename: (shop: string, name: string) => Promise<void>;
  merge: (from: string, into: string) => Promise<void>;
  eraseShop: (shop: string) => Promise<void>;
  /** The last merging or erasing of a shop was a mistake; or it was none. */
  undo: () => Promise<void>;
  endUndo: () => Promise<void>;
  eraseListings: (shop: string) => Promise<void>;
  eraseLessons: () => Promise<void>;
  eraseSync: () => Promise<void>;
  eraseSetAside: () => Promise<void>;
  eraseEverything: () => Promise<void>;
}
