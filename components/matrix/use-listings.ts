import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListingColumns, LoadedCountries } from '../../utils/listings/listing-at';
import type { Country } from '../../utils/marketplaces/countries';
import {
  loadCountry,
  readListingsView,
  watchListings,
  type ListingsView,
  type ViewCountry,
} from '../../utils/storage/listings-view';

export type ReadListings =
  { status: 'nothing' } | { status: 'failed' } | { status: 'read'; view: ListingsView };
export type Listings = { status: 'reading' } | ReadListings;

/** A shop's matrix, kept up to date. */
export function useListings(shop: string): Listings {
  const [heard, setHeard] = useState<{ of: string; listings: Listings }>({
    of: shop,
    listings: { status: 'reading' },
  });
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const own = ++latest;
      const listings = await readShop(shop);
      if (own === latest) setHeard({ of: shop, listings });
    };
    void read();
    const stop = watchListings((changed) => {
      if (changed === shop) void read();
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [shop]);
  return heard.of === shop ? heard.listings : { status: 'reading' };
}

async function readShop(shop: string): Promise<Listings> {
  try {
    const view = await readListingsView(shop);
    return view === null ? { status: 'nothing' } : { status: 'read', view };
  } catch {
    return { status: 'failed' };
  }
}

/** The columns of one country, and the imports they were put together from; null where these could not be read. */
interface Kept {
  imports: string;
  columns: ListingColumns | null;
}

/** The countries as far as they are loaded, and those that could not be read. */
export interface Loading {
  loaded: LoadedCountries;
  unread: readonly Country[];
}

/**
 * Titles, quantities and prices of the view's countries, one country after the other, the home country first: the
 * matrix is drawn before they are there.
 */
export function useLoadedCountries(view: ListingsView | null, home: Country | null): Loading {
  const [kept, setKept] = useState<ReadonlyMap<Country, Kept>>(new Map());
  /** Looked at only when the view is new: each country that arrives would start all over. */
  const have = useRef(new Map<Country, string>());
  useEffect(() => {
    if (view === null) return;
    let outdated = false;
    const load = async () => {
      for (const one of homeFirst(view.countries, home)) {
        const imports = one.imports.join(' ');
        if (have.current.get(one.country) === imports) continue;
        const columns = await loadCountry(one).catch(() => null);
        if (outdated) return;
        // What could not be read is tried again with the next view.
        if (columns !== null) have.current.set(one.country, imports);
        setKept((older) => new Map(older).set(one.country, { imports, columns }));
        // Drawing what is there comes before reading more.
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    void load();
    return () => {
      outdated = true;
    };
  }, [view, home]);
  return useMemo(() => {
    const loaded: [Country, { rows: Int32Array; columns: ListingColumns }][] = [];
    const unread: Country[] = [];
    for (const { country, rows, imports } of view?.countries ?? []) {
      const own = kept.get(country);
      if (own?.imports !== imports.join(' ')) continue;
      if (own.columns === null) unread.push(country);
      else loaded.push([country, { rows, columns: own.columns }]);
    }
    return { loaded: new Map(loaded), unread };
  }, [view, kept]);
}

function homeFirst(countries: readonly ViewCountry[], home: Country | null): ViewCountry[] {
  return countries.toSorted((one, other) => Number(other.country === home) - Number(one.country === home));
}
