import type { Coverage } from './coverage';

const everywhere = 0xff;

/**
 * Of each product the bits (`bitOf`) of the countries in which nothing is asked of it: those it was set aside for,
 * and all of them for what is sold nowhere. A report lists the parent of variations as incomplete (samples of
 * reports: without price and quantity); nobody can ever make it active.
 */
export function unwantedBits(coverage: Coverage, setAside: Uint8Array): Uint8Array {
  return setAside.map((bits, product) => (isSoldNowhere(coverage, product) ? everywhere : bits));
}

/** How many products are sold nowhere, and so are in no count. */
export function countSoldNowhere(coverage: Coverage): number {
  return coverage.incomplete.reduce((sum, _, product) => sum + Number(isSoldNowhere(coverage, product)), 0);
}

/** Incomplete where it is listed, and nothing else anywhere. */
function isSoldNowhere(coverage: Coverage, product: number): boolean {
  const { listed, inactive, unclear, incomplete } = coverage;
  const sold = (listed[product] ?? 0) | (inactive[product] ?? 0) | (unclear[product] ?? 0);
  return sold === 0 && (incomplete[product] ?? 0) !== 0;
}
