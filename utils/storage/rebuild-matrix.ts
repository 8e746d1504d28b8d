import type { ListingsFact } from '../facts/listings';
import { countingSources, layersOf, layStatuses, layTexts } from '../listings/layer-listings';
import type { CountryListings } from '../listings/match-products';
import { buildMatrix, setAsideBits, type Matrix } from '../listings/matrix';
import { countMatrix } from '../listings/matrix-states';
import { countryCodes, type Country } from '../marketplaces/countries';
import type { ListingsChange } from './listings-db';
import { keyBlock, storedDecisions, storedImports } from './listings-read';
import {
  matrixRecordSchema,
  type KeyBlock,
  type MatrixRecord,
  type StoredImport,
  type SummaryRecord,
} from './listings-records';

interface Source {
  at: number;
  provesAbsence: boolean;
  stored: StoredImport;
  keys: KeyBlock;
}

/** A country that was looked at, with the sources that count, oldest first. */
interface LookedCountry {
  listings: CountryListings;
  oldest: Source;
  imports: string[];
}

/**
 * Derives matrix and summary of a shop anew from its imports and decisions, inside of the change that made it
 * necessary. Nothing but the database may be waited for in between, or the transaction ends.
 */
export async function rebuildMatrix(change: ListingsChange, shop: string, now: number): Promise<void> {
  const imports = (await storedImports(change, shop)).filter(({ removedAt }) => removedAt === null);
  const shared = sharedFiles(imports);
  const looked: LookedCountry[] = [];
  for (const country of countryCodes) {
    const own = imports.filter((one) => one.country === country);
    const found = await readCountry(change, country, own, shared);
    if (found) looked.push(found);
  }
  const decisions = await storedDecisions(change, shop);
  const matrix = buildMatrix(
    looked.map(({ listings }) => listings),
    decisions,
  );
  await putMatrix(change, recordOf(shop, matrix, looked, now));
}

/**
 * Derives anew what follows from products being set aside: which product is what stays as it is, so that no import
 * is read again. Without a matrix that can be read, everything is derived.
 */
export async function refreshSetAside(change: ListingsChange, shop: string, now: number): Promise<void> {
  const checked = matrixRecordSchema.safeParse(await change.objectStore('matrix').get(shop));
  if (!checked.success) return rebuildMatrix(change, shop, now);
  const { setAside } = await storedDecisions(change, shop);
  const matrix = checked.data;
  await putMatrix(change, { ...matrix, builtAt: now, setAside: setAsideBits(matrix, setAside) });
}

async function putMatrix(change: ListingsChange, matrix: MatrixRecord): Promise<void> {
  await change.objectStore('matrix').put(matrix);
  await change.objectStore('summaries').put(summaryOf(matrix));
}

function sourceOf(stored: StoredImport): Omit<Source, 'keys'> {
  return { stored, at: madeAt(stored), provesAbsence: stored.provesAbsence };
}

/**
 * The fingerprints of files that count for several countries: at most one of these is right, and nothing tells which.
 * Until the others are removed, none of them proves that anything is missing.
 */
function sharedFiles(imports: readonly StoredImport[]): ReadonlySet<string> {
  const files = imports.filter(({ source, listings }) => source === 'report' && listings > 0);
  const counting = [...Map.groupBy(files, ({ country }) => country).values()].flatMap((own) =>
    countingSources(inOrder(own).map(sourceOf)).map(({ stored }) => stored),
  );
  const byFile = Map.groupBy(counting, ({ fingerprint }) => fingerprint);
  return new Set(
    [...byFile].flatMap(([file, own]) => (new Set(own.map(({ country }) => country)).size > 1 ? [file] : [])),
  );
}

async function readCountry(
  change: ListingsChange,
  country: Country,
  imports: readonly StoredImport[],
  shared: ReadonlySet<string>,
): Promise<LookedCountry | null> {
  const counting = countingSources(inOrder(imports).map(sourceOf));
  const sources: Source[] = [];
  for (const source of counting) {
    const keys = await keyBlock(change, source.stored.id);
    // Without a damaged one others may count again.
    if (!keys) {
      return readCountry(
        change,
        country,
        imports.filter((one) => one !== source.stored),
        shared,
      );
    }
    sources.push({ ...source, keys });
  }
  const [oldest] = sources;
  if (!oldest) return null;
  const layers = layersOf(sources.map(({ keys }) => keys.sku));
  return {
    listings: {
      country,
      provesAbsence: oldest.provesAbsence && !shared.has(oldest.stored.fingerprint),
      sku: layTexts(
        sources.map(({ keys }) => keys.sku),
        layers,
      ),
      asin: layTexts(
        sources.map(({ keys }) => keys.asin),
        layers,
      ),
      status: layStatuses(
        sources.map(({ keys }) => keys.status),
        layers,
      ),
    },
    oldest,
    imports: sources.map(({ stored }) => stored.id),
  };
}

/** Oldest import first: of two reports of one day the one that was imported later counts. */
export function inOrder(imports: readonly StoredImport[]): StoredImport[] {
  return imports.toSorted((one, other) => madeAt(one) - madeAt(other) || one.importedAt - other.importedAt);
}

/** Nobody can have saved one earlier: a date before is that of a broken clock or an unpacked archive. */
const firstReports = Date.UTC(2015, 0, 1);

/**
 * When a source was made, ms since 1970, at the latest: before it was imported, and before the file was last saved; a
 * report on the day its name says.
 */
function madeAt({ reportDate, importedAt, savedAt = importedAt }: StoredImport): number {
  const known = savedAt < firstReports ? importedAt : Math.min(importedAt, savedAt);
  if (reportDate === null) return known;
  const [begin, end] = [Date.parse(`${reportDate}T00:00:00`), Date.parse(`${reportDate}T23:59:59`)];
  return Math.min(importedAt, Math.max(begin, Math.min(known, end)));
}

function recordOf(shop: string, matrix: Matrix, looked: readonly LookedCountry[], now: number): MatrixRecord {
  return {
    shop,
    builtAt: now,
    ...matrix,
    countries: looked.map(({ listings, oldest, imports }, place) => ({
      country: listings.country,
      complete: listings.provesAbsence,
      rows: matrix.countries[place]?.rows ?? new Int32Array(0),
      at: oldest.at,
      source: oldest.stored.source,
      imports,
    })),
  };
}

function summaryOf(matrix: MatrixRecord): SummaryRecord {
  const counts = countMatrix(matrix);
  const countries: SummaryRecord['countries'] = {};
  for (const { country, at, source, complete } of matrix.countries) {
    const { 'not-looked-at': unseen, ...others } = counts[country];
    countries[country] = {
      at,
      source,
      complete,
      products: matrix.skus.ends.length,
      wanted: Object.values(others).reduce((sum, own) => sum + own, unseen),
      ...others,
      unseen,
    } satisfies ListingsFact;
  }
  return { shop: matrix.shop, countries };
}
