import { chunksOf } from '../chunks';
import { plain } from '../../marketplaces/plain';
import { skuLabels } from '../words/inventory-words';
import { matcher } from '../words/matcher';
import { isPossibleSku } from './possible-sku';

const labels = matcher(skuLabels);

/** "SKU BOWL-01": without a digit it is no more than two words. */
export const skuInOneText = /^\s*(sku)\s+((?=\S*\d)\S+)\s*$/i;

/** Whether a text says that a SKU follows, or heads a column of them. */
export function isSkuLabel(text: string): boolean {
  const words = plain(text);
  return words.length < 30 && labels.in(words) && labels.without(words) === '';
}

/**
 * The SKU that is all an element says, with or without the word before it; null where it says something else, or where
 * "…" shows that it is cut off or still to come.
 */
export function skuIn(element: Element): string | null {
  const texts = chunksOf(element).filter((chunk) => !chunk.named && chunk.text.trim());
  const [only, ...more] = texts;
  // Below a link to the listing may stand what else is to be said of it; a button says nothing of it.
  const isLinked = only?.element.closest('a') !== null && more.every((chunk) => !chunk.element.closest('a'));
  if (!only || !(isLinked || more.every((chunk) => chunk.pressable))) return null;
  const text = only.text.trim().replace(/^sku\s*[:：#]?\s+/i, '');
  if (/(?:…|\.\.\.)$/u.test(text) || isSkuLabel(text) || text.length > 40) return null;
  return isPossibleSku(text) ? text : null;
}
