import { listingStatuses, type ListingStatus } from '../listings/report';
import { textColumn, textsOf } from '../listings/text-column';
import type { Country } from '../marketplaces/countries';
import type { ListingsChange } from './listings-db';
import { block, detailBlock, keyBlock, storedImports } from './listings-read';
import { seenBlockSchema, type StatusCounts, type StoredImport } from './listings-records';

/** One row of an inventory page; null where it does not show something. */
export interface PageRow {
  sku: string;
  asin: string | null;
  title: string | null;
  status: ListingStatus;
  quantity: number | null;
  price: number | null;
}

/** How much of a country's inventory was seen on pages. */
export interface Gathered {
  /** Different SKUs of this round of paging. */
  seen: number;
  /** How many there are; null where no page said so. */
  total: number | null;
  /** Whether all were seen. */
  complete: boolean;
}

interface SeenRow extends PageRow {
  /** ms since 1970 */
  at: number;
}

/** Paging through takes minutes; after a day, products may have come and gone while their number stayed. */
const longestRound = 24 * 60 * 60 * 1000;

/** What a page says of the whole inventory, beside its rows. */
export interface PageFrame {
  /** How many there are; null for a page that does not say, or that shows a search or a filter. */
  total: number | null;
  /** These rows are all there are. */
  complete: boolean;
  /** Others may be folded away (variations): then no counting proves that all were seen. */
  hides?: boolean;
  /** SKUs that only hold variations together: seen, and no products. */
  parents?: readonly string[];
}

/**
 * Gathers rows: those of unfinished rounds prove presence only; a finished round becomes a source of its own that
 * proves absence, and gathering begins anew. Another total begins a new round; a page that names none goes on.
 */
export async function gatherPageRows(
  change: ListingsChange,
  shop: string,
  country: Country,
  rows: readonly PageRow[],
  page: PageFrame,
  now: number,
): Promise<Gathered> {
  const partly = idOf(shop, country, 'partly');
  const stored = (await storedImports(change, shop)).find(({ id }) => id === partly);
  const gathered = new Map((await readRows(change, partly)).map((row) => [row.sku, row]));
  const before = stored && goesOn(stored, page, now) ? stored : null;
  const total = page.total ?? before?.total ?? null;
  const hides = page.hides === true || before?.hides === true;
  const roundAt = before?.roundAt ?? now;
  const parents = [...new Set([...(before?.parents ?? []), ...(page.parents ?? [])])];
  for (const row of rows) gathered.set(row.sku, laidOver(gathered.get(row.sku), row, now));
  for (const sku of parents) gathered.delete(sku);
  // What the clock dates ahead was seen before it was set back, and not in this round.
  const ofRound = [...gathered.values()].filter(({ at }) => at >= roundAt && at <= now);
  const isWhole =
    !hides && parents.length === 0 && (page.complete || (total !== null && ofRound.length === total));
  const own = { shop, country, total, now };
  if (isWhole) {
    await writeRows(change, { ...own, id: idOf(shop, country, 'whole'), provesAbsence: true }, ofRound);
    await eraseRows(change, partly);
  } else {
    const round = { ...own, id: partly, provesAbsence: false, roundAt, hides, parents };
    await writeRows(change, round, [...gathered.values()]);
  }
  return { seen: ofRound.length + parents.length, total, complete: isWhole };
}

function goesOn({ roundAt, total }: StoredImport, page: PageFrame, now: number): boolean {
  if (roundAt === undefined || page.complete) return false;
  // Nor does a round of which the clock says that it is still to begin.
  if (now < roundAt || now - roundAt >= longestRound) return false;
  return page.total === null || total === null || page.total === total;
}

function idOf(shop: string, country: Country, part: 'partly' | 'whole'): string {
  return `pages ${part} ${country} ${shop}`;
}

/** What a page does not show is still known from the page before. */
function laidOver(older: SeenRow | undefined, row: PageRow, now: number): SeenRow {
  return {
    sku: row.sku,
    asin: row.asin ?? older?.asin ?? null,
    title: row.title ?? older?.title ?? null,
    status: row.status === 'unknown' ? (older?.status ?? 'unknown') : row.status,
    quantity: row.quantity ?? older?.quantity ?? null,
    price: row.price ?? older?.price ?? null,
    at: now,
  };
}

async function readRows(change: ListingsChange, id: string): Promise<SeenRow[]> {
  const keys = await keyBlock(change, id);
  const details = await detailBlock(change, id);
  const seen = seenBlockSchema.safeParse(await block(change, id, 'seen'));
  if (!keys || !details || !seen.success || details.price.length !== keys.status.length) return [];
  const [asins, titles] = [textsOf(keys.asin), textsOf(details.title)];
  return textsOf(keys.sku).map((sku, row) => ({
    sku,
    asin: asins[row] || null,
    title: titles[row] || null,
    status: listingStatuses[keys.status[row] ?? 0] ?? 'unknown',
    quantity: shown(details.quantity[row]),
    price: shown(details.price[row]),
    at: seen.data[row] ?? 0,
  }));
}

function shown(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

interface Gathering {
  id: string;
  shop: string;
  country: Country;
  total: number | null;
  provesAbsence: boolean;
  roundAt?: number;
  hides?: boolean;
  parents?: string[];
  now: number;
}

async function writeRows(
  change: ListingsChange,
  { now, ...own }: Gathering,
  rows: readonly SeenRow[],
): Promise<void> {
  const blocks = change.objectStore('blocks');
  const columns = {
    sku: textColumn(rows.map(({ sku }) => sku)),
    asin: textColumn(rows.map(({ asin }) => asin ?? '')),
    status: Uint8Array.from(rows, ({ status }) => listingStatuses.indexOf(status)),
  };
  await blocks.put(columns, [own.id, 'keys']);
  const details = {
    title: textColumn(rows.map(({ title }) => title ?? '')),
    quantity: Float64Array.from(rows, ({ quantity }) => quantity ?? Number.NaN),
    price: Float64Array.from(rows, ({ price }) => price ?? Number.NaN),
  };
  await blocks.put(details, [own.id, 'details']);
  await blocks.put(
    Float64Array.from(rows, ({ at }) => at),
    [own.id, 'seen'],
  );
  await change.objectStore('imports').put({
    ...own,
    source: 'pages',
    kind: null,
    importedAt: now,
    reportDate: null,
    fileName: '',
    fingerprint: '',
    listings: rows.length,
    statuses: countStatuses(rows),
    problems: {},
    removedAt: null,
  } satisfies StoredImport);
}

function countStatuses(rows: readonly PageRow[]): StatusCounts {
  const of = (wanted: ListingStatus) => rows.filter(({ status }) => status === wanted).length;
  return {
    active: of('active'),
    inactive: of('inactive'),
    incomplete: of('incomplete'),
    unknown: of('unknown'),
  };
}

async function eraseRows(change: ListingsChange, id: string): Promise<void> {
  await change.objectStore('imports').delete(id);
  for (const part of ['keys', 'details', 'seen'] as const)
    await change.objectStore('blocks').delete([id, part]);
}
