import { plain } from '../marketplaces/plain';

/** A product as far as it is compared with others. */
export interface Comparable {
  sku: string;
  title: string;
  /** In whatever currency; NaN where none was shown. */
  price: number;
}

export interface Suggestion {
  sku: string;
  /** 0…1 */
  likeness: number;
}

/** Below this, pairs are no more alike than chance makes them. */
const leastLikeness = 0.3;
export const mostSuggestions = 5;
/** Prices of one product lie this close, whatever the currency and the exchange rate (USD, CAD, EUR, GBP). */
const priceRange = 1.6;

/**
 * The products of another country that this one may be, best first. Titles are in other languages, so that names,
 * numbers and sizes in them count together with the likeness of the SKUs; a price far off speaks against.
 */
export function suggestLinks(product: Comparable, others: readonly Comparable[]): Suggestion[] {
  const own = featuresOf(product);
  return others
    .map((other) => ({ sku: other.sku, likeness: likenessOf(own, featuresOf(other)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostSuggestions);
}

interface Features {
  title: Set<string>;
  sku: Set<string>;
  price: number;
}

function featuresOf({ sku, title, price }: Comparable): Features {
  return { title: trigrams(plain(title)), sku: trigrams(plain(sku)), price };
}

function likenessOf(one: Features, other: Features): number {
  const likeness = 0.6 * shared(one.title, other.title) + 0.4 * shared(one.sku, other.sku);
  const ratio = Math.max(one.price, other.price) / Math.min(one.price, other.price);
  // Pesos are twenty times dollars: a ratio says something only while it can be one currency's or a near one's.
  return ratio > priceRange && ratio < 5 ? likeness / 2 : likeness;
}

function trigrams(text: string): Set<string> {
  const padded = ` ${text} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}

/** Dice's measure, 0…1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const total = one.size + other.size;
  if (total === 0) return 0;
  let both = 0;
  for (const piece of one) if (other.has(piece)) both++;
  return (2 * both) / total;
}
