import type { OtherReport } from './problems';

/** Words that only other reports have. */
const otherReports: readonly { name: OtherReport; word: RegExp }[] = [
  // Above its header a date range report explains itself, in the language of the interface, by this name.
  { name: 'payments', word: /settlement-?\s?id|^amount-type|transaction-type|\bamazon marketplace\b/i },
  { name: 'orders', word: /(?:amazon-)?order-?\s?id|order-item-id|purchase-date/i },
  { name: 'fba', word: /fnsku|fulfillment-?channel-?sku|afn-|warehouse-condition/i },
  { name: 'fees', word: /^estimated-.*fee/i },
  { name: 'business', word: /^\(?(?:parent|child)\)? ?asin|sessions|page views/i },
  { name: 'advertising', word: /^(?:campaign name|advertised (?:sku|asin))$/i },
];

/** The other report of Amazon's that has such a first line; null when it is not one of those known. */
export function otherReportOf(text: string): OtherReport | null {
  const words = wordsOf(text);
  return otherReports.find(({ word }) => words.some((found) => word.test(found)))?.name ?? null;
}

/** Words that only templates have, which a seller fills in and uploads: for new listings, for prices, for stock. */
const ofTemplates =
  /^templatetype|^settings=.*attributerow|feed_product_type|item_sku|contribution_sku|(?:minimum|maximum)-seller-allowed-price/i;

/**
 * Whether a first line is that of a template. What stands in one may have been deleted or never been listed. The
 * inventory loader has the columns of a report, but neither a title nor Amazon's number of the listing.
 */
export function isTemplate(text: string): boolean {
  const words = wordsOf(text);
  const has = (wanted: RegExp) => words.some((word) => wanted.test(word));
  return has(ofTemplates) || (has(/^add-delete$/i) && !has(/^(?:item-name|listing-id)$/i));
}

function wordsOf(text: string): string[] {
  return text.split(/[\t,;]/).map((word) => word.replace(/"/g, '').trim());
}
