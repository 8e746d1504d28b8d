import { listingStatuses, type Listings, type ListingStatus } from '../../utils/listings/report';
import { textColumn } from '../../utils/listings/text-column';
import type { NewImport } from '../../utils/storage/listings-writer';

export interface Row {
  sku: string;
  asin?: string;
  title?: string;
  status?: ListingStatus;
  quantity?: number;
  price?: number;
}

/** The columns of these rows, as a report gives them. */
export function listingsOf(rows: readonly Row[]): Listings {
  return {
    count: rows.length,
    sku: textColumn(rows.map(({ sku }) => sku)),
    asin: textColumn(rows.map(({ asin = '' }) => asin)),
    title: textColumn(rows.map(({ title = '' }) => title)),
    status: Uint8Array.from(rows, ({ status = 'active' }) => listingStatuses.indexOf(status)),
    quantity: Float64Array.from(rows, ({ quantity = Number.NaN }) => quantity),
    price: Float64Array.from(rows, ({ price = Number.NaN }) => price),
  };
}

/** An import of a whole All Listings Report of the United States, unless said otherwise. */
export function importOf(shop: string, rows: readonly Row[], own: Partial<NewImport> = {}): NewImport {
  return {
    id: crypto.randomUUID(),
    shop,
    country: 'US',
    kind: 'all',
    provesAbsence: true,
    importedAt: 0,
    reportDate: null,
    fileName: 'All+Listings+Report.txt',
    fingerprint: crypto.randomUUID(),
    statuses: { active: rows.length, inactive: 0, incomplete: 0, unknown: 0 },
    problems: {},
    columns: listingsOf(rows),
    ...own,
  };
}
