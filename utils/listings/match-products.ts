import type { Country } from '../marketplaces/countries';
import { append, finishTextColumn, newTextColumnDraft, type TextColumn } from './text-column';
import { entryFor, findEntry, isEntry, newTextIndex, type TextIndex } from './text-index';

/** The listings of one country, from its newest import or from the pages browsed; all columns have one length. */
export interface CountryListings {
  country: Country;
  /** Whether what is not in here is missing: a whole All Listings report, or every page seen. */
  provesAbsence: boolean;
  /** In UTF-8, as reports give it. */
  sku: TextColumn;
  /** Empty where none was shown. */
  asin: TextColumn;
  /** Places in `listingStatuses`. */
  status: Uint8Array;
}

/**
 * Two SKUs of which the seller said that they are one product. By SKU, not by row, so that it outlives every import;
 * a link to a SKU that is gone rests until it comes back.
 */
export type HandLink = readonly [sku: string, other: string];

/** Which rows of the countries are one product. */
export interface Matched {
  /** One SKU of each product: the first that was met. Its row is the product's number. */
  skus: TextColumn;
  others: OtherSkus;
  /** In the order of the countries given: the product's number of each row. */
  products: Int32Array[];
}

/** The SKUs that products have beside the one they are known by. */
export interface OtherSkus {
  skus: TextColumn;
  /** The product's number of each. */
  products: Int32Array;
}

/**
 * One product across countries: the same SKU, then the same ASIN, then the seller's links. The same SKU can have
 * other ASINs elsewhere, and one ASIN several SKUs, so that ties chain. SKUs are compared exactly.
 */
export function matchProducts(countries: readonly CountryListings[], links: readonly HandLink[]): Matched {
  const skus = newTextIndex(countries.map(({ sku }) => sku));
  const products = countries.map(({ sku }, column) => entriesOf(skus, sku, column));
  const parents = new Int32Array(skus.count).map((_, entry) => entry);
  uniteByAsin(countries, products, parents);
  for (const [one, other] of links) {
    const [left, right] = [one, other].map((sku) => findEntry(skus, new TextEncoder().encode(sku)));
    if (left !== undefined && right !== undefined && left >= 0 && right >= 0) unite(parents, left, right);
  }
  return renumbered(skus, parents, products);
}

function entriesOf(index: TextIndex, { bytes, ends }: TextColumn, column: number): Int32Array {
  const entries = new Int32Array(ends.length);
  let start = 0;
  let entry = -1;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0;
    // One seller's files are mostly in one order: the product after the last one is tried before the search.
    const follows = entry + 1 < index.count && isEntry(index, entry + 1, bytes, start, end);
    entry = follows ? entry + 1 : entryFor(index, column, start, end);
    entries[row] = entry;
    start = end + 1;
  }
  return entries;
}

function uniteByAsin(
  countries: readonly CountryListings[],
  products: Int32Array[],
  parents: Int32Array,
): void {
  const asins = newTextIndex(countries.map(({ asin }) => asin));
  const firstAsins = new Int32Array(parents.length).fill(-1);
  const firstProducts = new Int32Array(asins.hashes.length).fill(-1);
  for (const [column, { asin }] of countries.entries()) {
    const { bytes, ends } = asin;
    const own = products[column] ?? new Int32Array(0);
    for (let row = 0; row < ends.length; row++) {
      const start = row === 0 ? 0 : (ends[row - 1] ?? 0) + 1;
      const end = ends[row] ?? 0;
      const product = own[row] ?? 0;
      const known = firstAsins[product] ?? -1;
      // Nearly always the ASIN is the one already known: then the look-up is saved.
      if (!isAsin(bytes, start, end) || (known >= 0 && isEntry(asins, known, bytes, start, end))) continue;
      const entry = entryFor(asins, column, start, end);
      if (known < 0) firstAsins[product] = entry;
      const same = firstProducts[entry] ?? -1;
      if (same < 0) firstProducts[entry] = product;
      else unite(parents, same, product);
    }
  }
}

/** Ten letters and digits; what stands in a shifted row's ASIN column must not tie products together. */
function isAsin(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 90 || (byte > 57 && byte < 65)) return false;
  }
  return true;
}

/** The number that stands for all that were united with this one: the lowest. */
function rootOf(parents: Int32Array, product: number): number {
  let root = product;
  while (parents[root] !== root) root = parents[root] ?? root;
  parents[product] = root;
  return root;
}

function unite(parents: Int32Array, one: number, other: number): void {
  const [left, right] = [rootOf(parents, one), rootOf(parents, other)];
  parents[Math.max(left, right)] = Math.min(left, right);
}

/** Products without gaps in their numbers. */
function renumbered(index: TextIndex, parents: Int32Array, products: Int32Array[]): Matched {
  const numbers = new Int32Array(parents.length);
  const [kept, others] = [newTextColumnDraft(), newTextColumnDraft()];
  const ofOthers: number[] = [];
  for (let entry = 0; entry < parents.length; entry++) {
    const root = rootOf(parents, entry);
    const isFirst = root === entry;
    const product = isFirst ? kept.count : (numbers[root] ?? 0);
    numbers[entry] = product;
    if (!isFirst) ofOthers.push(product);
    const { bytes } = index.columns[index.columnOf[entry] ?? 0] ?? kept;
    append(isFirst ? kept : others, bytes, index.starts[entry] ?? 0, index.ends[entry] ?? 0);
  }
  for (const rows of products) {
    for (let row = 0; row < rows.length; row++) rows[row] = numbers[rows[row] ?? 0] ?? 0;
  }
  const finished = (draft: typeof kept) => finishTextColumn(draft, 'utf-8', new Set());
  const otherSkus = { skus: finished(others), products: Int32Array.from(ofOthers) };
  return { skus: finished(kept), others: otherSkus, products };
}
