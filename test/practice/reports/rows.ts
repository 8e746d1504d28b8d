import { statusText } from '../inventory-words.ts';
import type { Listing } from '../listings.ts';
import type { Country } from '../stores.ts';
import { words } from '../words.ts';
import type { ReportColumn } from './columns.ts';
import type { Column } from './header-words.ts';
import type { ReportOptions } from './report-options.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** When a listing was opened: invented, a day and a minute of 2026 by its place in the file. */
function openDate(place: number, country: Country): string {
  const [day, month] = [two((place % 28) + 1), two((place % 9) + 1)];
  const time = `10:${two(place % 60)}:00`;
  if (country === 'DE') return `${day}.${month}.2026 ${time} MEZ`;
  if (country === 'UK') return `${day}/${month}/2026 ${time} GMT`;
  if (country === 'FR' || country === 'IT' || country === 'ES') return `${day}/${month}/2026 ${time} MET`;
  return `2026-${month}-${day} ${time} PST`;
}

const statusWords = { active: 'Active', inactive: 'Inactive', incomplete: 'Incomplete' } as const;

function damaged(title: string): string {
  return [...title].map((sign) => ((sign.codePointAt(0) ?? 0) > 127 ? '?' : sign)).join('');
}

/** What Excel makes of some codes; every third keeps its own. */
function skuAfterExcel(sku: string, place: number): string {
  if (place % 3 === 0) return '1.23E+05';
  return place % 3 === 1 ? String(1000 + place) : sku;
}

function priceIn(listing: Listing, { decimal }: ReportOptions): string {
  const text = listing.price?.toFixed(2) ?? '';
  return decimal === 'comma' ? text.replace('.', ',') : text;
}

type Cell = (listing: Listing, options: ReportOptions, country: Country, place: number) => string;
const nothing: Cell = () => '';

const cells: Readonly<Record<Column, Cell>> = {
  title: ({ title }, { flaws }) => (flaws.has('damaged-titles') ? damaged(title) : title),
  description: nothing,
  listingId: (_listing, _options, _country, place) => `0101PRA${String(place).padStart(7, '0')}`,
  sku: ({ sku }, { flaws }, _country, place) => (flaws.has('excel') ? skuAfterExcel(sku, place) : sku),
  price: priceIn,
  quantity: ({ quantity }) => (quantity === null ? '' : String(quantity)),
  date: (_listing, _options, country, place) => openDate(place, country),
  unused: nothing,
  marketplace: () => 'y',
  idType: () => '1',
  note: nothing,
  condition: () => '11',
  asin: ({ asin }) => asin,
  international: nothing,
  expedited: nothing,
  productId: ({ asin }) => asin,
  addDelete: nothing,
  pending: () => '0',
  channel: () => 'DEFAULT',
  group: () => 'Migrated Template',
  status: (listing, { statuses, language }) =>
    statuses === 'en'
      ? statusWords[listing.status]
      : statusText({ ...listing, reason: null }, words[language]),
  minimum: nothing,
  remainder: nothing,
};

/** The cells of a listing's row. `place` counts rows from 0. */
export function cellsOf(
  listing: Listing,
  columns: readonly ReportColumn[],
  options: ReportOptions,
  country: Country,
  place: number,
): string[] {
  const row = columns.map(({ column }) => cells[column](listing, options, country, place));
  if (!options.flaws.has('ragged')) return row;
  if (place % 3 === 1) return row.slice(0, -2);
  return place % 7 === 2 ? [...row, ''] : row;
}
