import type { ListingDecisions, ListingsSource } from '../facts/listings';
import { layersOf, layNumbers, layStatuses, layTexts } from '../listings/layer-listings';
import type { Matrix, MatrixCountry } from '../listings/matrix';
import { textColumn, type TextColumn } from '../listings/text-column';
import { watchAnnouncements } from './listings-announcements';
import { openListings } from './listings-db';
import { detailBlock, keyBlock, storedDecisions, storedImports } from './listings-read';
import { matrixRecordSchema, type DetailBlock, type KeyBlock, type StoredImport } from './listings-records';

/** What surfaces read of a shop's listings; nothing here writes. */

export interface ViewCountry extends MatrixCountry {
  /** When the oldest source that counts was made, ms since 1970. */
  at: number;
  source: ListingsSource;
  /** The imports that count, oldest first. */
  imports: string[];
}

/** The derived matrix with what the seller decided. Only countries that were looked at are in `countries`. */
export interface ListingsView extends Matrix {
  shop: string;
  /** ms since 1970 */
  builtAt: number;
  countries: ViewCountry[];
  decisions: ListingDecisions;
}

/** A country's listings, one row per SKU; `ViewCountry.rows` says which row is which product. */
export interface CountryColumns {
  sku: TextColumn;
  /** Empty where none was shown. */
  asin: TextColumn;
  title: TextColumn;
  /** Places in `listingStatuses`. */
  status: Uint8Array;
  /** NaN where none was shown. */
  quantity: Float64Array;
  /** In the country's currency; NaN where none was shown. */
  price: Float64Array;
}

/** The shop's matrix; null where nothing was imported or browsed. Rejects where the database cannot be opened. */
export async function readListingsView(shop: string): Promise<ListingsView | null> {
  const db = await openListings();
  const [raw, decisions] = await Promise.all([db.get('matrix', shop), storedDecisions(db, shop)]);
  const checked = matrixRecordSchema.safeParse(raw);
  return checked.success && checked.data.countries.length > 0 ? { ...checked.data, decisions } : null;
}

/** What is only shown of listings whose titles, numbers and prices were damaged: nothing. */
function noDetails({ status }: KeyBlock): DetailBlock {
  const none = new Float64Array(status.length).fill(Number.NaN);
  return { title: textColumn(Array.from(status, () => '')), quantity: none, price: none };
}

/** A country of the view, to be shown; null where it changed meanwhile: then a new view is on its way. */
export async function loadCountry({ imports }: ViewCountry): Promise<CountryColumns | null> {
  const db = await openListings();
  const keys = (await Promise.all(imports.map((id) => keyBlock(db, id)))).filter((one) => one !== null);
  if (keys.length !== imports.length) return null;
  const stored = await Promise.all(imports.map((id) => detailBlock(db, id)));
  const details = keys.map((own, place) => fitting(stored[place], own) ?? noDetails(own));
  const [onlyKeys, onlyDetails] = [keys[0], details[0]];
  // Nothing to lay over each other: nothing to do for a hundred thousand rows.
  if (imports.length === 1 && onlyKeys && onlyDetails) return { ...onlyKeys, ...onlyDetails };
  const layers = layersOf(keys.map(({ sku }) => sku));
  return {
    sku: layTexts(
      keys.map(({ sku }) => sku),
      layers,
    ),
    asin: layTexts(
      keys.map(({ asin }) => asin),
      layers,
    ),
    title: layTexts(
      details.map(({ title }) => title),
      layers,
    ),
    status: layStatuses(
      keys.map(({ status }) => status),
      layers,
    ),
    quantity: layNumbers(
      details.map(({ quantity }) => quantity),
      layers,
    ),
    price: layNumbers(
      details.map(({ price }) => price),
      layers,
    ),
  };
}

function fitting(details: DetailBlock | null | undefined, { status }: KeyBlock): DetailBlock | null {
  return details?.quantity.length === status.length ? details : null;
}

/** The SKUs of a country of the view, one per row, without all the rest; null where it changed meanwhile. */
export async function loadSkus({ imports }: ViewCountry): Promise<TextColumn | null> {
  const db = await openListings();
  const keys = (await Promise.all(imports.map((id) => keyBlock(db, id)))).filter((one) => one !== null);
  const columns = keys.map(({ sku }) => sku);
  return keys.length === imports.length ? layTexts(columns, layersOf(columns)) : null;
}

/** The shop's imports, newest first, without those removed. */
export async function readImports(shop: string): Promise<StoredImport[]> {
  const imports = await storedImports(await openListings(), shop);
  return imports
    .filter(({ removedAt }) => removedAt === null)
    .toSorted((one, other) => other.importedAt - one.importedAt);
}

/** Those of these imports that were damaged: they count for nothing. */
export async function damagedImports(imports: readonly StoredImport[]): Promise<string[]> {
  const db = await openListings();
  const keys = await Promise.all(imports.map(({ id }) => keyBlock(db, id)));
  return imports.flatMap(({ id }, place) => (keys[place] ? [] : [id]));
}

/** Calls back whenever a shop's listings or decisions changed, in whichever context; returns how to stop. */
export function watchListings(changed: (shop: string) => void): () => void {
  return watchAnnouncements(changed);
}
