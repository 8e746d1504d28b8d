import { chunksOf } from '../chunks';
import { isPossibleSku } from './possible-sku';

/** The SKU that is all an element says, with or without the word before it; null where it says something else. */
export function skuIn(element: Element): string | null {
  const texts = chunksOf(element).filter((chunk) => !chunk.named && chunk.text.trim());
  const [only] = texts;
  if (!only || texts.length > 1) return null;
  const text = only.text.trim().replace(/^sku\s*[:：#]?\s+/i, '');
  return isPossibleSku(text) && text.length <= 40 ? text : null;
}
