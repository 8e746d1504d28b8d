import type { Country } from '../marketplaces/countries';
import { bitOf } from './coverage';
import type { Matrix, MatrixCountry } from './matrix';
import type { TextColumn } from './text-column';
import { unwantedBits } from './unwanted';
import { entryFor, findEntry, newTextIndex } from './text-index';

/**
 * In which of the wanted countries each SKU's product is proven to be missing: not where it was set aside or is sold nowhere,
 * and not where nobody looked. Only SKUs whose product is known are in the answer.
 *
 * @param place the country whose SKUs they are, `column` its SKUs in the order of its rows
 */
export function missingOf(
  { coverage, setAside }: Matrix,
  place: MatrixCountry,
  column: TextColumn,
  skus: readonly string[],
  wanted: readonly Country[],
): { sku: string; missing: Country[] }[] {
  const rowOf = rowsBySku(column);
  const unwanted = unwantedBits(coverage, setAside);
  const productOf = new Int32Array(column.ends.length).fill(-1);
  for (const [product, row] of place.rows.entries()) if (row >= 0) productOf[row] = product;
  return skus.flatMap((sku) => {
    const product = productOf[rowOf(sku)] ?? -1;
    if (product < 0) return [];
    const bits = (coverage.missing[product] ?? 0) & ~(unwanted[product] ?? 0);
    return [{ sku, missing: wanted.filter((country) => (bits & bitOf(country)) !== 0) }];
  });
}

/** The row of a SKU, −1 for one that is not there: SKUs are different within a country, so entry is row. */
function rowsBySku(column: TextColumn): (sku: string) => number {
  const index = newTextIndex([column]);
  let start = 0;
  for (const end of column.ends) {
    entryFor(index, 0, start, end);
    start = end + 1;
  }
  const encoder = new TextEncoder();
  return (sku) => findEntry(index, encoder.encode(sku));
}
