import { isAccepted } from '../facts/accepted';
import type { Shop } from '../facts/shop';
import { listingIn, type LoadedCountries } from '../listings/listing-at';
import type { Matrix } from '../listings/matrix';
import { productsInState } from '../listings/matrix-states';
import type { Slices } from '../listings/slices';
import { textAt } from '../listings/text-column';
import { isUnchangedCopy } from '../listings/title-rules';
import type { Country } from '../marketplaces/countries';
import { sameLanguage } from './packet-rows';
import type { TitlePlace } from './row-id';

/** A listing's title that a translator is asked for. */
export interface TitleRow extends TitlePlace {
  /** The home country's title. */
  original: string;
  /** The title in the country, as last seen; empty where the product is missing there. */
  current: string;
}

/** So many are judged at once when they come back; more is a book, and no packet. */
export const mostTitles = 500;
const piece = 1000;

/**
 * The titles of products that are missing in the chosen countries, or stand there letter for letter as at home, in
 * the order of the countries; at most `mostTitles`. What the seller set aside or called right is not asked for.
 */
export function* titleRows(
  shop: Shop,
  matrix: Matrix,
  loaded: LoadedCountries,
  chosen: readonly Country[],
): Slices<TitleRow[]> {
  const { home } = shop.plan;
  const rows: TitleRow[] = [];
  if (home === null) return rows;
  for (const country of chosen.filter((one) => !sameLanguage(one, home))) {
    const missing = new Set(productsInState(matrix, 'missing', [country], null));
    for (let product = 0; product < matrix.skus.ends.length && rows.length < mostTitles; product++) {
      if (product % piece === 0) yield;
      const original = listingIn(loaded, home, product)?.title ?? '';
      const current = listingIn(loaded, country, product)?.title ?? '';
      const isAsked =
        missing.has(product) || (isUnchangedCopy(current, original) && !isRight(shop, country, current));
      if (original === '' || !isAsked) continue;
      rows.push({ country, field: 'title', sku: textAt(matrix.skus, product), original, current });
    }
  }
  return rows;
}

function isRight(shop: Shop, country: Country, title: string): boolean {
  return isAccepted(shop, { country, field: 'title', kind: 'text', text: title });
}
