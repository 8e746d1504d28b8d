import { bitsOf, coverageStates, type Coverage } from './coverage';
import type { Slices } from './slices';
import { mostSuggestions, suggestLinks, type Comparable, type Suggestion } from './suggest-links';
import { textAt, type TextColumn } from './text-column';
import type { Country } from '../marketplaces/countries';

/** A product that may be the same as another. */
export interface LikelyLink extends Suggestion {
  product: number;
}

const piece = 100;

/**
 * The products most like this one, best first. Two that stand in the same country are two listings there, and left
 * out. `comparable` gives what is compared of a product, or null where nothing is known of it.
 */
export function* likelyLinks(
  product: number,
  coverage: Coverage,
  countries: readonly Country[],
  comparable: (product: number) => Comparable | null,
): Slices<LikelyLink[]> {
  const own = comparable(product);
  if (!own) return [];
  const present = presentBits(coverage, bitsOf(countries));
  const places = new Map<string, number>();
  let best: Suggestion[] = [];
  let others: Comparable[] = [];
  for (let other = 0; other < present.length; other++) {
    const isElsewhere = other !== product && ((present[other] ?? 0) & (present[product] ?? 0)) === 0;
    const compared = isElsewhere ? comparable(other) : null;
    if (compared) {
      others.push(compared);
      places.set(compared.sku, other);
    }
    if (others.length < piece && other < present.length - 1) continue;
    best = [...best, ...suggestLinks(own, others)]
      .toSorted((one, two) => two.likeness - one.likeness)
      .slice(0, mostSuggestions);
    others = [];
    yield;
  }
  return best.map((suggestion) => ({ ...suggestion, product: places.get(suggestion.sku) ?? -1 }));
}

/** In which of the countries each product stands, in whatever state. */
function presentBits(coverage: Coverage, asked: number): Uint8Array {
  const there = coverageStates.filter((state) => state !== 'missing' && state !== 'not-looked-at');
  return coverage.missing.map(
    (_, product) => there.reduce((bits, state) => bits | (coverage[state][product] ?? 0), 0) & asked,
  );
}

/** Products whose SKUs differ in nothing but case, by their numbers: likely one product, typed in twice. */
export function* caseDrifts(skus: TextColumn): Slices<number[][]> {
  const groups = new Map<string, number[]>();
  const drifts = new Set<number[]>();
  for (let product = 0; product < skus.ends.length; product++) {
    const key = textAt(skus, product).toLowerCase();
    const group = groups.get(key);
    if (group) {
      group.push(product);
      drifts.add(group);
    } else groups.set(key, [product]);
    if (product % 2000 === 0) yield;
  }
  return [...drifts];
}
