import { listingsIn } from './shop.ts';
import type { Listing, ListingStatus } from './listings.ts';
import type { Counting } from './options.ts';
import type { Visit } from './visit.ts';

/** A row of Manage Inventory: a listing, or a variation parent with its variants. */
export type InventoryRow = { listing: Listing; variants: readonly Listing[] };
export type InventoryPart = {
  rows: readonly InventoryRow[];
  /** Page number from 1. */
  page: number;
  pageSize: number;
  /** What the paging says there is, after search and filter. */
  total: number;
  search: string;
  status: ListingStatus | 'all';
};

export const pageSizes = [10, 25, 50, 100, 250] as const;
export const statuses = ['all', 'active', 'inactive', 'incomplete'] as const;

function grouped(listings: Iterable<Listing>): InventoryRow[] {
  const rows: { listing: Listing; variants: Listing[] }[] = [];
  for (const listing of listings) {
    const above = rows.at(-1);
    if (listing.parent !== null && above?.listing.sku === listing.parent) above.variants.push(listing);
    else rows.push({ listing, variants: [] });
  }
  return rows;
}

function fits({ sku, asin, title, status }: Listing, search: string, wanted: string): boolean {
  const words = `${sku} ${asin} ${title}`.toLowerCase();
  return (wanted === 'all' || status === wanted) && words.includes(search.toLowerCase());
}

/** A parent stays when one of its variants fits, and shows only those. */
function narrowed(row: InventoryRow, search: string, wanted: string): InventoryRow | null {
  if (row.variants.length === 0) return fits(row.listing, search, wanted) ? row : null;
  const variants = row.variants.filter((variant) => fits(variant, search, wanted));
  return variants.length > 0 ? { ...row, variants } : null;
}

/** The old page knows no nesting: every listing is a row. */
function rowsOf({ shop, options }: Visit): InventoryRow[] {
  const listings = listingsIn(shop, options.country, options.size);
  if (options.inventory === 'new') return grouped(listings);
  return [...listings].map((listing) => ({ listing, variants: [] }));
}

function countOf(rows: readonly InventoryRow[], counting: Counting): number {
  if (counting === 'rows') return rows.length;
  return rows.reduce((sum, { variants }) => sum + 1 + variants.length, 0);
}

/**
 * The part of the list that a page shows. Page, items per page, search and filter stand in the query as
 * `page`, `pageSize`, `searchTerm`, `status` (invented names). Whether the real paging counts variants is
 * not known: option `counting`.
 */
export function inventoryPart(visit: Visit): InventoryPart {
  const { query, options } = visit;
  const asked = Number(query.get('pageSize'));
  const pageSize = pageSizes.find((size) => size === asked) ?? 25;
  const search = (query.get('searchTerm') ?? '').trim();
  const status = statuses.find((known) => known === query.get('status')) ?? 'all';
  const rows = rowsOf(visit)
    .map((row) => narrowed(row, search, status))
    .filter((row) => row !== null);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page'))) || 1));
  return {
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
    page,
    pageSize,
    total: countOf(rows, options.counting),
    search,
    status,
  };
}
