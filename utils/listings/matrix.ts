import type { Country } from '../marketplaces/countries';
import { bitOf, coverageOf, rowsOfProducts, type Coverage, type CoverageState } from './coverage';
import { matchProducts, type CountryListings, type HandLink } from './match-products';
import type { TextColumn } from './text-column';
import { entryFor, findEntry, newTextIndex } from './text-index';
import { unwantedBits } from './unwanted';

/** One country's part of the matrix. */
export interface MatrixCountry {
  country: Country;
  /** Whether what was not seen is proven not to be there. */
  complete: boolean;
  /** Where each product stands in the country's columns, −1 where it does not. */
  rows: Int32Array;
}

/** All products of a shop in all countries that were looked at. A product is known by its number, from 0. */
export interface Matrix {
  /** One SKU of each product. */
  skus: TextColumn;
  /** The state of each product in all eight countries, set aside or not. */
  coverage: Coverage;
  /** Of each product the bits (`bitOf`) of the countries it was set aside for. */
  setAside: Uint8Array;
  countries: MatrixCountry[];
}

/** A product that is not wanted somewhere, named by any of its SKUs. */
interface NotWanted {
  sku: string;
  country: Country;
}

/** Matches the listings of a shop's countries and says what is where. */
export function buildMatrix(
  countries: readonly CountryListings[],
  { links, setAside }: { links: readonly HandLink[]; setAside: readonly NotWanted[] },
): Matrix {
  const matched = matchProducts(countries, links);
  const products = matched.skus.ends.length;
  return {
    skus: matched.skus,
    coverage: coverageOf(countries, matched),
    setAside: setAsideBits(countries, matched.products, products, setAside),
    countries: countries.map((listings, place) => ({
      country: listings.country,
      complete: listings.provesAbsence,
      rows: rowsOfProducts(listings, matched.products[place] ?? new Int32Array(0), products),
    })),
  };
}

/** A SKU that no country lists any more rests until it comes back. */
function setAsideBits(
  countries: readonly CountryListings[],
  numbers: readonly Int32Array[],
  products: number,
  setAside: readonly NotWanted[],
): Uint8Array {
  const bits = new Uint8Array(products);
  if (setAside.length === 0) return bits;
  const { index, productOf } = indexOfSkus(countries, numbers);
  const encoder = new TextEncoder();
  for (const { sku, country } of setAside) {
    const product = productOf[findEntry(index, encoder.encode(sku))];
    if (product !== undefined) bits[product] = (bits[product] ?? 0) | bitOf(country);
  }
  return bits;
}

/** Finds the product of any SKU of any country. */
function indexOfSkus(countries: readonly CountryListings[], numbers: readonly Int32Array[]) {
  const index = newTextIndex(countries.map(({ sku }) => sku));
  const productOf = new Int32Array(index.hashes.length);
  for (const [column, { sku }] of countries.entries()) {
    let start = 0;
    for (const [row, end] of sku.ends.entries()) {
      productOf[entryFor(index, column, start, end)] = numbers[column]?.[row] ?? 0;
      start = end + 1;
    }
  }
  return { index, productOf };
}

/** Of the products wanted in a country, how many are in each state. */
export interface WantedCounts {
  wanted: number;
  states: Record<CoverageState, number>;
}

/** Counts a country's states without the products set aside for it and those sold nowhere. */
export function countWanted({ coverage, setAside }: Matrix, country: Country): WantedCounts {
  const bit = bitOf(country);
  const unwanted = unwantedBits(coverage, setAside);
  const count = (bits: Uint8Array) =>
    bits.reduce((sum, own, product) => sum + (own & ~(unwanted[product] ?? 0) & bit ? 1 : 0), 0);
  const states = {
    listed: count(coverage.listed),
    unclear: count(coverage.unclear),
    inactive: count(coverage.inactive),
    incomplete: count(coverage.incomplete),
    missing: count(coverage.missing),
    'not-looked-at': count(coverage['not-looked-at']),
  };
  return { wanted: Object.values(states).reduce((sum, own) => sum + own, 0), states };
}
