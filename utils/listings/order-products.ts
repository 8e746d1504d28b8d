import { plain } from '../marketplaces/plain';
import type { Slices } from './slices';
import { append, finishTextColumn, newTextColumnDraft, textAt, type TextColumn } from './text-column';

/** After so many texts or comparisons others get their turn: about a millisecond. */
const pause = 500;
const comparisonsPerPause = 10_000;

/**
 * What texts are ordered by, one key per product: letters without case and marks, numbers by their value. `textOf`
 * gives a product's text, or null where it has none: those come last.
 */
export function* sortKeys(products: number, textOf: (product: number) => string | null): Slices<TextColumn> {
  const draft = newTextColumnDraft();
  const encoder = new TextEncoder();
  for (let product = 0; product < products; product++) {
    const key = encoder.encode(keyOf(textOf(product)));
    append(draft, key, 0, key.length);
    if (product % pause === 0) yield;
  }
  return finishTextColumn(draft, 'utf-8', new Set());
}

/** No text has this letter: it is kept for private use. */
const last = '\uF8FF';

function keyOf(text: string | null): string {
  const words = text === null ? '' : plain(text);
  return words === '' ? last : words.replace(/\d+/g, (digits) => digits.padStart(10, '0'));
}

/** The keys of the SKUs of all products. */
export function skuKeys(skus: TextColumn): Slices<TextColumn> {
  return sortKeys(skus.ends.length, (product) => textAt(skus, product));
}

/** The same products ordered by their keys; equal ones stay in their order. Merges ever longer runs. */
export function* orderByKeys(products: Int32Array, keys: TextColumn): Slices<Int32Array> {
  let from = products.slice();
  let into = new Int32Array(products.length);
  let comparisons = 0;
  for (let run = 1; run < products.length; run *= 2) {
    for (let start = 0; start < products.length; start += 2 * run) {
      const middle = Math.min(start + run, products.length);
      const end = Math.min(middle + run, products.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takeRight =
          left >= middle || (right < end && compareKeys(keys, from[left] ?? 0, from[right] ?? 0) > 0);
        into[at] = (takeRight ? from[right++] : from[left++]) ?? 0;
        if (++comparisons % comparisonsPerPause === 0) yield;
      }
    }
    [from, into] = [into, from];
  }
  return from;
}

/** As bytes stand in order; below 0 where the first comes first. */
function compareKeys({ bytes, ends }: TextColumn, one: number, other: number): number {
  let left = one === 0 ? 0 : (ends[one - 1] ?? 0) + 1;
  let right = other === 0 ? 0 : (ends[other - 1] ?? 0) + 1;
  // The line feed behind each text is less than every letter and ends the comparison.
  for (;;) {
    const difference = (bytes[left] ?? 0) - (bytes[right] ?? 0);
    if (difference !== 0) return difference;
    if (bytes[left] === 10 || bytes[left] === undefined) return 0;
    left++;
    right++;
  }
}

/** The same products, those with the highest value first; equal ones stay in their order. */
export function orderByMost(products: Int32Array, values: Uint8Array): Int32Array {
  const starts = new Int32Array(257);
  for (const product of products)
    starts[256 - (values[product] ?? 0)] = (starts[256 - (values[product] ?? 0)] ?? 0) + 1;
  let sum = 0;
  for (let place = 0; place <= 256; place++) {
    const count = starts[place] ?? 0;
    starts[place] = sum;
    sum += count;
  }
  const ordered = new Int32Array(products.length);
  for (const product of products) {
    const place = 256 - (values[product] ?? 0);
    const at = starts[place] ?? 0;
    ordered[at] = product;
    starts[place] = at + 1;
  }
  return ordered;
}
