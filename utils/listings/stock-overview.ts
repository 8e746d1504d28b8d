import { countryCodes } from '../marketplaces/countries';
import { listingsOf, type LoadedCountries, type ListingColumns } from './listing-at';
import type { Slices } from './slices';
import { stockFindings, type StockFinding } from './stock';
import type { TextColumn } from './text-column';

/** Products whose stock asks for a look, by their numbers. */
export interface StockOverview {
  /** One SKU, but other quantities. */
  differing: number[];
  /** Other SKUs in other countries. */
  separate: number[];
  /** Products that are listed under one SKU in at least two countries, with the quantities all shown and equal. */
  equal: number;
}

const pause = 500;

/** Which products' stock is worth a look. Only these are read as texts: the others are compared as bytes. */
export function* stockOverview(loaded: LoadedCountries, products: number): Slices<StockOverview> {
  const overview: StockOverview = { differing: [], separate: [], equal: 0 };
  for (let product = 0; product < products; product++) {
    if (product % pause === 0) yield;
    const compared = compareStock(loaded, product);
    if (compared === 'equal') overview.equal++;
    if (compared !== 'look') continue;
    const codes = new Set(stockOf(loaded, product).map(({ code }) => code));
    if (codes.has('quantities-differ')) overview.differing.push(product);
    if (codes.has('separate-stock')) overview.separate.push(product);
  }
  return overview;
}

/** What a product's listings say of its stock. */
export function stockOf(loaded: LoadedCountries, product: number): StockFinding[] {
  return stockFindings(
    listingsOf(loaded, product).map(({ country, sku, quantity }) => ({ country, sku, quantity })),
  );
}

/** `look`: SKUs or quantities differ; `equal`: one SKU and one quantity; `none`: in one country, or not all shown. */
function compareStock(loaded: LoadedCountries, product: number): 'look' | 'equal' | 'none' {
  let first: { columns: ListingColumns; row: number } | null = null;
  let result: 'equal' | 'none' = 'none';
  for (const country of countryCodes) {
    const found = loaded.get(country);
    const row = found?.rows[product] ?? -1;
    if (!found || row < 0) continue;
    const { columns } = found;
    if (first === null) {
      first = { columns, row };
      continue;
    }
    const [one, other] = [first.columns.quantity[first.row], columns.quantity[row]];
    // A quantity that was not shown is compared with nothing; texts decide below.
    const isSame = one === other && isSameText(first.columns.sku, first.row, columns.sku, row);
    if (!isSame) return 'look';
    result = 'equal';
  }
  return result;
}

function isSameText(one: TextColumn, row: number, other: TextColumn, otherRow: number): boolean {
  const from = row === 0 ? 0 : (one.ends[row - 1] ?? 0) + 1;
  const otherFrom = otherRow === 0 ? 0 : (other.ends[otherRow - 1] ?? 0) + 1;
  const length = (one.ends[row] ?? 0) - from;
  if ((other.ends[otherRow] ?? 0) - otherFrom !== length) return false;
  for (let at = 0; at < length; at++) if (one.bytes[from + at] !== other.bytes[otherFrom + at]) return false;
  return true;
}
