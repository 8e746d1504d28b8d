import { listingsOf, type LoadedCountries } from './listing-at';
import { textAt, type TextColumn } from './text-column';

/** A product by any of its SKUs; null where no country that is loaded lists it any more. */
export function productOfSku(skus: TextColumn, loaded: LoadedCountries, sku: string): number | null {
  const known = rowOfText(skus, sku);
  if (known >= 0) return known;
  for (const { columns, rows } of loaded.values()) {
    const row = rowOfText(columns.sku, sku);
    const product = row < 0 ? -1 : rows.indexOf(row);
    if (product >= 0) return product;
  }
  return null;
}

/** All SKUs of a product, the one it is known by first. */
export function skusOf(skus: TextColumn, loaded: LoadedCountries, product: number): string[] {
  return [...new Set([textAt(skus, product), ...listingsOf(loaded, product).map(({ sku }) => sku)])];
}

/** The row that holds exactly this text, in UTF-8; −1 where none does. */
function rowOfText({ bytes, ends }: TextColumn, text: string): number {
  const wanted = new TextEncoder().encode(text);
  let start = 0;
  for (const [row, end] of ends.entries()) {
    if (end - start === wanted.length && wanted.every((byte, at) => bytes[start + at] === byte)) return row;
    start = end + 1;
  }
  return -1;
}
