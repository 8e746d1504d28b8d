import { csvLines, writeCsv } from '../../utils/csv/write-csv';
import { listingsOf, type LoadedCountries } from '../../utils/listings/listing-at';
import { productsInState } from '../../utils/listings/matrix-states';
import type { Slices } from '../../utils/listings/slices';
import { textAt } from '../../utils/listings/text-column';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { ListingsView } from '../../utils/storage/listings-view';

/** A product that is missing in a country, as it is listed elsewhere. */
export interface MissingRow {
  sku: string;
  asin: string;
  title: string;
  /** In `currency`; empty where none was shown. */
  price: string;
  currency: string;
  quantity: string;
}

/** The products that are wanted in a country and known to be missing there, by their numbers. */
export function missingIn(view: ListingsView, country: Country): Int32Array {
  return productsInState(view, 'missing', [country], null);
}

/** How a missing product is listed at home, else in the first country that lists it. */
export function missingRow(
  view: ListingsView,
  loaded: LoadedCountries,
  home: Country | null,
  product: number,
): MissingRow {
  const listings = listingsOf(loaded, product);
  const listing = listings.find(({ country }) => country === home) ?? listings[0];
  return {
    sku: listing?.sku ?? textAt(view.skus, product),
    asin: listing?.asin ?? '',
    title: listing?.title ?? '',
    price: listing?.price?.toString() ?? '',
    currency: listing ? countries[listing.country].currency : '',
    quantity: listing?.quantity?.toString() ?? '',
  };
}

const piece = 1000;

/** The parts of a CSV file of these rows, beginning with its head. */
export function* missingCsv(
  products: Int32Array,
  rowOf: (product: number) => MissingRow,
  head: readonly string[],
  language: string,
): Slices<string[]> {
  const parts = [writeCsv([head], language)];
  for (let at = 0; at < products.length; at += piece) {
    const rows = [...products.subarray(at, at + piece)].map((product) =>
      Object.values({ ...rowOf(product) }),
    );
    parts.push(csvLines(rows, language));
    yield;
  }
  return parts;
}
