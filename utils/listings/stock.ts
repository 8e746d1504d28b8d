import type { Country } from '../marketplaces/countries';

/** One listing of a product, as far as its stock is concerned. */
export interface StockEntry {
  country: Country;
  sku: string;
  /** Null where none was shown. */
  quantity: number | null;
}

/**
 * What the seller should look at. Never that stock is shared: no report says so, and equal quantities can be
 * chance.
 */
export type StockFinding =
  /** Seller-fulfilled stock of one SKU in one account is one stock: it should show the same quantity. */
  | { code: 'quantities-differ'; sku: string; quantities: { country: Country; quantity: number }[] }
  /** Other SKUs are other stocks: each sale must be subtracted by hand. */
  | { code: 'separate-stock'; skus: { sku: string; countries: Country[] }[] };

/** What the listings of one product say about its stock; a quantity that was not shown says nothing. */
export function stockFindings(entries: readonly StockEntry[]): StockFinding[] {
  const bySku = Map.groupBy(entries, ({ sku }) => sku);
  const findings: StockFinding[] = [];
  for (const [sku, same] of bySku) {
    const quantities = same.flatMap(({ country, quantity }) =>
      quantity === null ? [] : [{ country, quantity }],
    );
    if (new Set(quantities.map(({ quantity }) => quantity)).size > 1) {
      findings.push({ code: 'quantities-differ', sku, quantities });
    }
  }
  // Two SKUs in one country only are two offers there, not a stock for each country.
  if (bySku.size > 1 && new Set(entries.map(({ country }) => country)).size > 1) {
    const skus = [...bySku].map(([sku, same]) => ({ sku, countries: same.map(({ country }) => country) }));
    findings.push({ code: 'separate-stock', skus });
  }
  return findings;
}
