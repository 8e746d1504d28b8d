import type { Country } from '../marketplaces/countries';
import { bitOf, coverageOf, rowsOfProducts, type Coverage } from './coverage';
import { matchProducts, type CountryListings, type HandLink, type OtherSkus } from './match-products';
import { textColumn, type TextColumn } from './text-column';
import { entryFor, findEntry, newTextIndex } from './text-index';

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
  others: OtherSkus;
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
    others: matched.others,
    coverage: coverageOf(countries, matched),
    setAside: setAsideBits(matched, setAside),
    countries: countries.map((listings, place) => ({
      country: listings.country,
      complete: listings.provesAbsence,
      rows: rowsOfProducts(listings, matched.products[place] ?? new Int32Array(0), products),
    })),
  };
}

/**
 * Of each product the bits of the countries it was set aside for, by any of its SKUs. A SKU that no country lists any
 * more rests until it comes back.
 */
export function setAsideBits(
  { skus, others }: Pick<Matrix, 'skus' | 'others'>,
  setAside: readonly NotWanted[],
): Uint8Array {
  const bits = new Uint8Array(skus.ends.length);
  if (setAside.length === 0) return bits;
  const { index, bitsOfEntry } = indexOfPlaces(setAside);
  const mark = (column: TextColumn, productOf: (row: number) => number) => {
    let start = 0;
    for (let row = 0; row < column.ends.length; row++) {
      const end = column.ends[row] ?? 0;
      const entry = findEntry(index, column.bytes, start, end);
      const product = productOf(row);
      if (entry >= 0) bits[product] = (bits[product] ?? 0) | (bitsOfEntry[entry] ?? 0);
      start = end + 1;
    }
  };
  mark(skus, (row) => row);
  mark(others.skus, (row) => others.products[row] ?? 0);
  return bits;
}

/** The few SKUs that were set aside are indexed, and the many of the shop looked up among them. */
function indexOfPlaces(setAside: readonly NotWanted[]) {
  const column = textColumn(setAside.map(({ sku }) => sku));
  const index = newTextIndex([column]);
  const bitsOfEntry = new Uint8Array(setAside.length);
  let start = 0;
  for (const [row, { country }] of setAside.entries()) {
    const end = column.ends[row] ?? 0;
    const entry = entryFor(index, 0, start, end);
    bitsOfEntry[entry] = (bitsOfEntry[entry] ?? 0) | bitOf(country);
    start = end + 1;
  }
  return { index, bitsOfEntry };
}
