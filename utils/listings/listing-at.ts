import { countryCodes, type Country } from '../marketplaces/countries';
import { listingStatuses, type ListingStatus } from './report';
import { textAt, type TextColumn } from './text-column';

/** A country's listings, one row per SKU, as far as one of them is shown. */
export interface ListingColumns {
  sku: TextColumn;
  asin: TextColumn;
  title: TextColumn;
  /** Places in `listingStatuses`. */
  status: Uint8Array;
  quantity: Float64Array;
  price: Float64Array;
}

/** One product's listing in one country. */
export interface ShownListing {
  country: Country;
  sku: string;
  /** Empty where none was shown. */
  asin: string;
  title: string;
  status: ListingStatus;
  /** null where none was shown. */
  quantity: number | null;
  /** In the country's currency. */
  price: number | null;
}

/** What is loaded of the countries so far: titles, prices and quantities come after the matrix. */
export type LoadedCountries = ReadonlyMap<Country, { rows: Int32Array; columns: ListingColumns }>;

/** A product's listing in a country; null where it has none there, or where the country is not loaded. */
export function listingIn(loaded: LoadedCountries, country: Country, product: number): ShownListing | null {
  const found = loaded.get(country);
  const row = found?.rows[product] ?? -1;
  if (!found || row < 0) return null;
  const { columns } = found;
  const [quantity, price] = [columns.quantity[row], columns.price[row]];
  return {
    country,
    sku: textAt(columns.sku, row),
    asin: textAt(columns.asin, row),
    title: textAt(columns.title, row),
    status: listingStatuses[columns.status[row] ?? 0] ?? 'unknown',
    quantity: quantity === undefined || Number.isNaN(quantity) ? null : quantity,
    price: price === undefined || Number.isNaN(price) ? null : price,
  };
}

/** All listings of a product, in the order of the countries. */
export function listingsOf(loaded: LoadedCountries, product: number): ShownListing[] {
  return countryCodes.flatMap((country) => listingIn(loaded, country, product) ?? []);
}

/**
 * The title a product is known by: the home country's, else the first that there is; null where no country that is
 * loaded has one.
 */
export function titleOf(
  loaded: LoadedCountries,
  home: Country | null,
  product: number,
): { country: Country; title: string } | null {
  const inOrder =
    home === null ? countryCodes : [home, ...countryCodes.filter((country) => country !== home)];
  for (const country of inOrder) {
    const found = loaded.get(country);
    const row = found?.rows[product] ?? -1;
    const title = found && row >= 0 ? textAt(found.columns.title, row) : '';
    if (title !== '') return { country, title };
  }
  return null;
}
