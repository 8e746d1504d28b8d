import { chunksOf } from '../chunks';
import { plain } from '../../marketplaces/plain';
import { skuLabels } from '../words/inventory-words';
import { matcher } from '../words/matcher';
import { isPossibleSku } from './possible-sku';

const labels = matcher(skuLabels);

/** "SKU: BOWL-01" */
export const skuInOneText = /^sku\s*[:：#]\s*(\S.*)$/i;

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
  const [only] = texts;
  if (!only || texts.length > 1) return null;
  const text = only.text.trim().replace(/^sku\s*[:：#]?\s+/i, '');
  if (/(?:…|\.\.\.)$/u.test(text) || isSkuLabel(text) || text.length > 40) return null;
  return isPossibleSku(text) ? text : null;
}
