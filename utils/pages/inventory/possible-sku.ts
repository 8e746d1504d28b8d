import { longestSku } from '../fields';

/** A SKU can hold anything that is printed. */
export function isPossibleSku(sku: string): boolean {
  return sku.length > 0 && sku.length <= longestSku && !/[\p{Cc}\p{Cs}]/u.test(sku);
}
