import type { Country } from '../marketplaces/countries';

/** The listings of one country, from its newest import or from the pages browsed; all lists have one length. */
export interface CountryListings {
  country: Country;
  /** Whether what is not in here is missing: a whole All Listings report, or every page seen. */
  provesAbsence: boolean;
  skus: readonly string[];
  /** Empty where none was shown. */
  asins: readonly string[];
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
  /** One SKU of each product: the first that was met. Its place here is the product's number. */
  skus: string[];
  /** In the order of the countries given: the product's number of each row. */
  products: Int32Array[];
}

/** Ten letters and digits; what stands in a shifted row's ASIN column must not tie products together. */
const asinShape = /^[A-Z0-9]{10}$/;

/**
 * One product across countries: the same SKU, then the same ASIN, then the seller's links. The same SKU can have
 * other ASINs elsewhere, and one ASIN several SKUs, so that ties chain. SKUs are compared exactly.
 */
export function matchProducts(countries: readonly CountryListings[], links: readonly HandLink[]): Matched {
  const bySku = new Map<string, number>();
  const byAsin = new Map<string, number>();
  const skus: string[] = [];
  const firstAsins: string[] = [];
  const parents: number[] = [];
  const products = countries.map(({ skus: own, asins }) => {
    const numbers = new Int32Array(own.length);
    for (const [row, sku] of own.entries()) {
      let product = bySku.get(sku);
      if (product === undefined) {
        product = skus.length;
        bySku.set(sku, product);
        skus.push(sku);
        parents.push(product);
        firstAsins.push('');
      }
      numbers[row] = product;
      const asin = asins[row] ?? '';
      // Nearly always the ASIN is the one already known: then the second, slow look-up is saved.
      if (asin === '' || asin === firstAsins[product] || !asinShape.test(asin)) continue;
      if (firstAsins[product] === '') firstAsins[product] = asin;
      const same = byAsin.get(asin);
      if (same === undefined) byAsin.set(asin, product);
      else unite(parents, same, product);
    }
    return numbers;
  });
  for (const [one, other] of links) {
    const [left, right] = [bySku.get(one), bySku.get(other)];
    if (left !== undefined && right !== undefined) unite(parents, left, right);
  }
  return renumbered(skus, parents, products);
}

/** The number that stands for all that were united with this one: the lowest. */
function rootOf(parents: number[], product: number): number {
  let root = product;
  for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
    root = parent;
  parents[product] = root;
  return root;
}

function unite(parents: number[], one: number, other: number): void {
  const [left, right] = [rootOf(parents, one), rootOf(parents, other)];
  parents[Math.max(left, right)] = Math.min(left, right);
}

/** Products without gaps in their numbers. */
function renumbered(skus: readonly string[], parents: number[], products: Int32Array[]): Matched {
  const numbers = new Int32Array(skus.length);
  const kept: string[] = [];
  for (const [product, sku] of skus.entries()) {
    const root = rootOf(parents, product);
    if (root === product) numbers[product] = kept.push(sku) - 1;
    else numbers[product] = numbers[root] ?? 0;
  }
  for (const rows of products) {
    for (let row = 0; row < rows.length; row++) rows[row] = numbers[rows[row] ?? 0] ?? 0;
  }
  return { skus: kept, products };
}

/** SKUs that differ in nothing but case: likely one product, typed in twice. */
export interface CaseDrift {
  skus: string[];
}

/** Groups of SKUs that differ only in case, for the seller to look at: they are no match by themselves. */
export function caseDrifts(countries: readonly CountryListings[]): CaseDrift[] {
  const groups = new Map<string, Set<string>>();
  for (const { skus } of countries) {
    for (const sku of skus) {
      const key = sku.toLowerCase();
      const group = groups.get(key);
      if (group) group.add(sku);
      else groups.set(key, new Set([sku]));
    }
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => ({ skus: [...group] }));
}
