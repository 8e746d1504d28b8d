import { countryCodes, type Country } from '../marketplaces/countries';
import type { CountryListings, Matched } from './match-products';
import { listingStatuses, type ListingStatus } from './report';

/**
 * What is known of one product in one country. `listed` is listed and active; `unclear` is there, but the source
 * says nothing of its status (Inventory Report).
 */
export const coverageStates = [
  'listed',
  'unclear',
  'inactive',
  'incomplete',
  'missing',
  'not-looked-at',
] as const;
export type CoverageState = (typeof coverageStates)[number];

/**
 * For each state one byte per product, in it one bit per country (`bitOf`). Each bit stands in exactly one of the
 * six bytes.
 */
export type Coverage = Record<CoverageState, Uint8Array>;

const stateOfStatus: Record<ListingStatus, CoverageState> = {
  active: 'listed',
  inactive: 'inactive',
  incomplete: 'incomplete',
  unknown: 'unclear',
};

/** The country's bit in the bytes of `Coverage`. */
export function bitOf(country: Country): number {
  return 1 << countryCodes.indexOf(country);
}

/** The bits of several countries together. */
export function bitsOf(countries: readonly Country[]): number {
  return countries.reduce((bits, country) => bits | bitOf(country), 0);
}

/**
 * The states of all products in all eight countries. A product is missing only where its absence is proven; in
 * every other country it was not looked at. Several rows of one product in one country: the best one counts.
 */
export function coverageOf(countries: readonly CountryListings[], { skus, products }: Matched): Coverage {
  const empty = () => new Uint8Array(skus.ends.length);
  const coverage: Coverage = {
    listed: empty(),
    unclear: empty(),
    inactive: empty(),
    incomplete: empty(),
    missing: empty(),
    'not-looked-at': empty(),
  };
  const byStatus = listingStatuses.map((status) => coverage[stateOfStatus[status]]);
  for (const [place, { country, status }] of countries.entries()) {
    const numbers = products[place] ?? new Int32Array(0);
    for (const [code, bytes] of byStatus.entries()) setBits(bytes, bitOf(country), numbers, status, code);
  }
  const whole = bitsOf(countries.filter(({ provesAbsence }) => provesAbsence).map(({ country }) => country));
  settle(coverage, whole);
  return coverage;
}

/** Sets a country's bit for the products of all rows that have this status. */
function setBits(
  bytes: Uint8Array,
  bit: number,
  numbers: Int32Array,
  status: Uint8Array,
  code: number,
): void {
  for (let row = 0; row < numbers.length; row++) {
    const product = numbers[row] ?? 0;
    if (status[row] === code) bytes[product] = (bytes[product] ?? 0) | bit;
  }
}

/** Leaves each country's bit in the first state that has it, and sets it in one of the last two otherwise. */
function settle(coverage: Coverage, whole: number): void {
  const { missing, 'not-looked-at': unseen } = coverage;
  const taken = new Uint8Array(missing.length);
  for (const bytes of [coverage.listed, coverage.unclear, coverage.inactive, coverage.incomplete]) {
    for (let product = 0; product < bytes.length; product++) {
      const before = taken[product] ?? 0;
      const bits = (bytes[product] ?? 0) & ~before;
      bytes[product] = bits;
      taken[product] = before | bits;
    }
  }
  for (let product = 0; product < taken.length; product++) {
    const absent = ~(taken[product] ?? 0);
    missing[product] = whole & absent;
    unseen[product] = ~whole & absent;
  }
}

/** The state of one product in one country. */
export function stateAt(coverage: Coverage, product: number, country: Country): CoverageState {
  const bit = bitOf(country);
  return coverageStates.find((state) => ((coverage[state][product] ?? 0) & bit) !== 0) ?? 'not-looked-at';
}

/** The numbers of the products that are in this state in every one of these countries. */
export function productsWith(
  coverage: Coverage,
  state: CoverageState,
  countries: readonly Country[],
): number[] {
  const wanted = bitsOf(countries);
  const found: number[] = [];
  for (const [product, bits] of coverage[state].entries())
    if ((bits & wanted) === wanted) found.push(product);
  return found;
}

/** How many products are in each state, per country. */
export type CoverageCounts = Record<Country, Record<CoverageState, number>>;

/** Counts each of the 256 possible bytes first: eight countries cost no more than one. */
export function countCoverage(coverage: Coverage): CoverageCounts {
  const counts = emptyCounts();
  for (const state of coverageStates) {
    const times = new Uint32Array(256);
    for (const bits of coverage[state]) times[bits] = (times[bits] ?? 0) + 1;
    for (const country of countryCodes) {
      const bit = bitOf(country);
      counts[country][state] = times.reduce((sum, count, bits) => (bits & bit ? sum + count : sum), 0);
    }
  }
  return counts;
}

function noCounts(): Record<CoverageState, number> {
  return { listed: 0, unclear: 0, inactive: 0, incomplete: 0, missing: 0, 'not-looked-at': 0 };
}

function emptyCounts(): CoverageCounts {
  return {
    US: noCounts(),
    CA: noCounts(),
    MX: noCounts(),
    UK: noCounts(),
    DE: noCounts(),
    FR: noCounts(),
    IT: noCounts(),
    ES: noCounts(),
  };
}

/**
 * Where each product stands in a country's columns, −1 where it does not. Of several rows the one that is listed
 * counts, else the first.
 */
export function rowsOfProducts(
  { status }: CountryListings,
  numbers: Int32Array,
  products: number,
): Int32Array {
  const active = listingStatuses.indexOf('active');
  const rows = new Int32Array(products).fill(-1);
  for (const [row, product] of numbers.entries()) {
    const before = rows[product] ?? -1;
    if (before < 0 || (status[row] === active && status[before] !== active)) rows[product] = row;
  }
  return rows;
}
