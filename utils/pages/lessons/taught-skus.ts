import { skuIn } from '../inventory/sku-text';
import type { Probe } from '../probe';
import { classPattern, shadowPath } from './fingerprint';
import type { Lesson } from './lesson';

/** Where a SKU stands, and which. */
export interface TaughtSku {
  element: Element;
  sku: string;
}

/** A grid shows some dozens of rows; a name that thousands of elements bear says nothing. */
const mostAlike = 1000;

/**
 * The places of a list that are like the one SKU the seller has shown: the same element under the same class names,
 * generated tails aside, as deep in shadow roots.
 */
export function taughtSkus(lessons: readonly Lesson[], page: Probe): TaughtSku[] {
  for (const { meaning, fingerprint } of lessons) {
    if (meaning !== 'sku' || !/^[a-z][a-z0-9-]*$/.test(fingerprint.tag)) continue;
    const alike = page
      .all('taught-sku', fingerprint.tag)
      .filter(
        (element) =>
          classPattern(element) === fingerprint.classes && shadowPath(element) === fingerprint.shadow,
      );
    const found = alike.flatMap((element) => {
      const sku = skuIn(element);
      return sku === null ? [] : [{ element, sku }];
    });
    if (found.length > 0 && alike.length <= mostAlike) return found;
  }
  return [];
}
