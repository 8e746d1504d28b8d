import { listingStatuses } from './report';
import { append, finishTextColumn, inUtf8, newTextColumnDraft, type TextColumn } from './text-column';
import { entryFor, newTextIndex } from './text-index';

/** A report or the pages browsed, as far as it matters which one counts. */
export interface DatedSource {
  /** When it was made, ms since 1970. */
  at: number;
  /** Whether what is not in it is missing. */
  provesAbsence: boolean;
}

/**
 * The sources that say what a country lists today, oldest first: the newest that is whole, and the partial ones made
 * after it. What is older was overtaken.
 */
export function countingSources<T extends DatedSource>(sources: readonly T[]): T[] {
  const byAge = sources.toSorted((one, other) => one.at - other.at);
  const base = byAge.findLastIndex(({ provesAbsence }) => provesAbsence);
  return byAge.slice(Math.max(base, 0));
}

/** Sources laid over each other by SKU. */
export interface Layers {
  /** Different SKUs. */
  count: number;
  /** For each source, oldest first: the row in it of each SKU, −1 where it has none. */
  rows: Int32Array[];
}

/** Lays columns of SKUs (UTF-8, oldest source first) over each other; the order is that of the first meeting. */
export function layersOf(skus: readonly TextColumn[]): Layers {
  const index = newTextIndex(skus);
  const entries = skus.map(({ ends }, column) => {
    const own = new Int32Array(ends.length);
    let start = 0;
    for (const [row, end] of ends.entries()) {
      own[row] = entryFor(index, column, start, end);
      start = end + 1;
    }
    return own;
  });
  const rows = entries.map((own) => {
    const places = new Int32Array(index.count).fill(-1);
    for (const [row, entry] of own.entries()) places[entry] = row;
    return places;
  });
  return { count: index.count, rows };
}

/** The texts of all SKUs: of each the newest that is not empty. One column per source, as in `layers`. */
export function layTexts(columns: readonly TextColumn[], { count, rows }: Layers): TextColumn {
  const [only, ...others] = columns;
  if (only && others.length === 0) return only;
  const texts = columns.map(inUtf8);
  const merged = newTextColumnDraft();
  const nothing = new Uint8Array(0);
  for (let sku = 0; sku < count; sku++) {
    const source = newest(rows, sku, (place, row) => spanAt(texts[place], row).length > 0);
    const span = source < 0 ? nothing : spanAt(texts[source], rows[source]?.[sku] ?? -1);
    append(merged, span, 0, span.length);
  }
  return finishTextColumn(merged, 'utf-8', new Set());
}

/** The statuses of all SKUs: of each the newest that is known. */
export function layStatuses(columns: readonly Uint8Array[], layers: Layers): Uint8Array {
  const unknown = listingStatuses.indexOf('unknown');
  const merged = new Uint8Array(layers.count).fill(unknown);
  layValues(merged, columns, layers, (status) => status !== unknown);
  return merged;
}

/** Numbers of all SKUs: of each the newest that was shown. */
export function layNumbers(columns: readonly Float64Array[], layers: Layers): Float64Array {
  const merged = new Float64Array(layers.count).fill(Number.NaN);
  layValues(merged, columns, layers, (value) => !Number.isNaN(value));
  return merged;
}

/** Oldest first, so that the newest value that says something stays. */
function layValues<Column extends Uint8Array | Float64Array>(
  into: Column,
  columns: readonly Column[],
  { rows }: Layers,
  says: (value: number) => boolean,
): void {
  for (const [place, column] of columns.entries()) {
    for (const [sku, row] of (rows[place] ?? new Int32Array(0)).entries()) {
      const value = column[row];
      if (value !== undefined && says(value)) into[sku] = value;
    }
  }
}

/** The newest source that has this SKU and says something of it, or −1. */
function newest(rows: readonly Int32Array[], sku: number, says: (place: number, row: number) => boolean) {
  return rows.findLastIndex((places, place) => {
    const row = places[sku] ?? -1;
    return row >= 0 && says(place, row);
  });
}

function spanAt(column: TextColumn | undefined, row: number): Uint8Array {
  const end = column?.ends[row];
  if (!column || end === undefined) return new Uint8Array(0);
  return column.bytes.subarray(row === 0 ? 0 : (column.ends[row - 1] ?? 0) + 1, end);
}
