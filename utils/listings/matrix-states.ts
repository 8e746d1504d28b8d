import type { Country } from '../marketplaces/countries';
import {
  bitOf,
  bitsOf,
  countCoverage,
  coverageStates,
  stateAt,
  type Coverage,
  type CoverageCounts,
  type CoverageState,
} from './coverage';
import type { Matrix } from './matrix';
import { unwantedBits } from './unwanted';

/** What the matrix shows of one product in one country: its state, or that the seller does not want it there. */
export const matrixStates = [...coverageStates, 'set-aside'] as const;
export type MatrixState = (typeof matrixStates)[number];

/** What is looked at of the products; see `inState`. */
export type States = Pick<Matrix, 'coverage' | 'setAside'>;

export function matrixStateAt(
  { coverage, setAside }: States,
  product: number,
  country: Country,
): MatrixState {
  const isSetAside = ((setAside[product] ?? 0) & bitOf(country)) !== 0;
  return isSetAside ? 'set-aside' : stateAt(coverage, product, country);
}

/** The coverage of what is wanted: the bits of what was set aside, or is sold nowhere, are in none of the bytes. */
export function wantedCoverage({ coverage, setAside }: States): Coverage {
  const unwanted = unwantedBits(coverage, setAside);
  const wanted = (state: CoverageState) =>
    coverage[state].map((bits, product) => bits & ~(unwanted[product] ?? 0));
  return {
    listed: wanted('listed'),
    unclear: wanted('unclear'),
    inactive: wanted('inactive'),
    incomplete: wanted('incomplete'),
    missing: wanted('missing'),
    'not-looked-at': wanted('not-looked-at'),
  };
}

/** How many of the wanted products are in each state, per country. */
export function countMatrix(states: States): CoverageCounts {
  return countCoverage(wantedCoverage(states));
}

/**
 * The numbers of the products, in their order, that are in this state in one of the countries; `null`: whatever
 * their state. `hits`, where given, has a 1 for each product that was searched for.
 */
export function productsInState(
  { coverage, setAside }: States,
  state: MatrixState | null,
  countries: readonly Country[],
  hits: Uint8Array | null,
): Int32Array {
  const asked = bitsOf(countries);
  const unwanted = unwantedBits(coverage, setAside);
  const found = new Int32Array(setAside.length);
  let count = 0;
  for (let product = 0; product < setAside.length; product++) {
    if (hits !== null && hits[product] === 0) continue;
    const aside = setAside[product] ?? 0;
    const own = state === null || state === 'set-aside' ? 0 : (coverage[state][product] ?? 0);
    const bits = state === null ? asked : state === 'set-aside' ? aside : own & ~(unwanted[product] ?? 0);
    if ((bits & asked) !== 0) found[count++] = product;
  }
  return found.slice(0, count);
}

/** In how many of these countries each product is wanted and known to be missing. */
export function gapsOf({ coverage, setAside }: States, countries: readonly Country[]): Uint8Array {
  const asked = bitsOf(countries);
  const bitsSet = Uint8Array.from({ length: 256 }, (_, bits) => countBits(bits));
  const unwanted = unwantedBits(coverage, setAside);
  return coverage.missing.map(
    (bits, product) => bitsSet[bits & ~(unwanted[product] ?? 0) & asked & 255] ?? 0,
  );
}

function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >> 1);
}
