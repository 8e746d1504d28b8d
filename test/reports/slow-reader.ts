import type { PlainListing } from './report-files';

const words: Record<string, keyof PlainListing> = {
  'item-name': 'title',
  'seller-sku': 'sku',
  price: 'price',
  quantity: 'quantity',
  asin1: 'asin',
  status: 'status',
};

function numberOf(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/**
 * What stands in an English report in tabs, read the plain and slow way, to compare the reader with: the file as
 * one text, cut into lines and cells. Knows neither damage nor other languages.
 */
export function readSlowly(text: string): PlainListing[] {
  const [header = '', ...lines] = text.split(/\r\n|\n|\r/).filter((line) => line !== '');
  const fields = header.split('\t').map((word) => words[word]);
  const found = new Map<string, PlainListing>();
  for (const line of lines) {
    const cells = line.split('\t');
    const cell = (field: keyof PlainListing) => cells[fields.indexOf(field)] ?? '';
    const status = cell('status').toLowerCase();
    const listing: PlainListing = {
      sku: cell('sku').trim(),
      asin: cell('asin').trim(),
      title: cell('title'),
      status: ['active', 'inactive', 'incomplete'].includes(status) ? status : 'unknown',
      quantity: numberOf(cell('quantity')),
      price: numberOf(cell('price')),
    };
    const before = found.get(listing.sku);
    if (listing.sku === '' || (before && (before.status === 'active' || status !== 'active'))) continue;
    // A better row stands where it was found, not where the first one was.
    found.delete(listing.sku);
    found.set(listing.sku, listing);
  }
  return [...found.values()];
}
