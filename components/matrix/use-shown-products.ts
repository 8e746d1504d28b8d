import { useEffect, useMemo, useState } from 'react';
import { titleOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { gapsOf, productsInState, type MatrixState } from '../../utils/listings/matrix-states';
import { orderByKeys, orderByMost, skuKeys, sortKeys } from '../../utils/listings/order-products';
import { searchProducts, wordsOf } from '../../utils/listings/search-products';
import { inSlices, type Slices } from '../../utils/listings/slices';
import type { Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';

/** `file`: as they stand in the first country's report. */
export const orders = ['file', 'gaps', 'title', 'sku'] as const;
export type Order = (typeof orders)[number];

export interface Asked {
  /** Countries whose state is asked for. */
  countries: readonly Country[];
  state: MatrixState | null;
  search: string;
  order: Order;
}

/** The products asked for, by their numbers; `busy` while another answer than the one given is on its way. */
export function useShownProducts(
  view: ListingsView,
  loaded: LoadedCountries,
  home: Country | null,
  { countries, state, search, order }: Asked,
): { products: Int32Array; busy: boolean } {
  const searching = useMemo(
    () => (wordsOf(search).length === 0 ? null : () => searchAll(view, loaded, search)),
    [view, loaded, search],
  );
  const hits = useSlices(view, searching);
  const found = useMemo(() => {
    const products = productsInState(view, state, countries, hits.result);
    return order === 'gaps' ? orderByMost(products, gapsOf(view, countries)) : products;
  }, [view, state, countries, order, hits.result]);
  const ordering = useMemo(() => {
    if (order !== 'sku' && order !== 'title') return null;
    return () => orderAll(found, order === 'sku' ? skuKeys(view.skus) : titleKeys(view, loaded, home));
  }, [view, loaded, home, found, order]);
  const ordered = useSlices(view, ordering);
  return { products: ordered.result ?? found, busy: hits.busy || ordered.busy };
}

function searchAll(view: ListingsView, loaded: LoadedCountries, search: string): Slices<Uint8Array> {
  const columns = [...loaded.values()].flatMap(({ columns: { sku, asin, title }, rows }) =>
    [sku, asin, title].map((column) => ({ column, rows })),
  );
  return searchProducts([{ column: view.skus, rows: null }, ...columns], search, view.skus.ends.length);
}

function titleKeys(view: ListingsView, loaded: LoadedCountries, home: Country | null) {
  return sortKeys(view.skus.ends.length, (product) => titleOf(loaded, home, product)?.title ?? null);
}

function* orderAll(products: Int32Array, keys: ReturnType<typeof skuKeys>): Slices<Int32Array> {
  return yield* orderByKeys(products, yield* keys);
}

/**
 * What the work results in: null where there is none. Until a new result is there the older one of the same view
 * stands; in another view products have other numbers.
 */
function useSlices<T>(
  view: ListingsView,
  work: (() => Slices<T>) | null,
): { result: T | null; busy: boolean } {
  const [done, setDone] = useState<{ view: ListingsView; work: typeof work; result: T } | null>(null);
  useEffect(() => {
    if (work === null) return;
    const stop = new AbortController();
    const run = async () => {
      const result = await inSlices(work(), stop.signal);
      if (result !== null && !stop.signal.aborted) setDone({ view, work, result });
    };
    void run();
    return () => stop.abort();
  }, [view, work]);
  if (work === null) return { result: null, busy: false };
  return { result: done?.view === view ? done.result : null, busy: done?.work !== work };
}
