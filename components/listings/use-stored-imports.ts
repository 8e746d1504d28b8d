import { useEffect, useState } from 'react';
import type { StoredImport } from '../../utils/storage/listings-records';
import {
  damagedImports,
  readImports,
  readListingsView,
  watchListings,
} from '../../utils/storage/listings-view';

interface Stored {
  imports: StoredImport[];
  /** The ids of those that count. */
  counting: ReadonlySet<string>;
  /** The ids of those that were damaged in the browser's storage. */
  damaged: ReadonlySet<string>;
  /** The browser does not open its database. */
  failed: boolean;
}

const nothing: Stored = { imports: [], counting: new Set(), damaged: new Set(), failed: false };

/** The imports of a shop, kept up to date. */
export function useStoredImports(shop: string): Stored {
  const [stored, setStored] = useState(nothing);
  useEffect(() => {
    let isLatest = 0;
    const read = async () => {
      const own = ++isLatest;
      const next = await readStored(shop).catch(() => ({ ...nothing, failed: true }));
      if (own === isLatest) setStored(next);
    };
    void read();
    const stop = watchListings((changed) => {
      if (changed === shop) void read();
    });
    return () => {
      isLatest = -1;
      stop();
    };
  }, [shop]);
  return stored;
}

async function readStored(shop: string): Promise<Stored> {
  const [imports, view] = await Promise.all([readImports(shop), readListingsView(shop)]);
  const counting = new Set(view?.countries.flatMap((country) => country.imports));
  // What counts was read a moment ago, when it was counted.
  const damaged = new Set(await damagedImports(imports.filter(({ id }) => !counting.has(id))));
  return { imports, counting, damaged, failed: false };
}
