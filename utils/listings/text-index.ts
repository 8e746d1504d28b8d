import { hashOf } from './sku-index';
import type { TextColumn } from './text-column';

/**
 * Finds texts of several columns again by their bytes, without making strings of them: at 8 × 100,000 SKUs a Map of
 * strings takes most of its time for growing and collecting garbage.
 */
export interface TextIndex {
  columns: readonly TextColumn[];
  /** Entry + 1, or 0 for a free place; a power of two long, at least twice as long as there can be entries. */
  places: Int32Array;
  /** Of each entry: its hash, and where its text stands. */
  hashes: Int32Array;
  columnOf: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
  count: number;
}

/** An index with room for every text of these columns (up to 255 of them). */
export function newTextIndex(columns: readonly TextColumn[]): TextIndex {
  const most = columns.reduce((sum, { ends }) => sum + ends.length, 1);
  return {
    columns,
    places: new Int32Array(2 ** Math.ceil(Math.log2(most * 2))),
    hashes: new Int32Array(most),
    columnOf: new Uint8Array(most),
    starts: new Uint32Array(most),
    ends: new Uint32Array(most),
    count: 0,
  };
}

/** The entry of the text in this column from `start` to `end`; entered if it is new. */
export function entryFor(index: TextIndex, column: number, start: number, end: number): number {
  const bytes = index.columns[column]?.bytes ?? new Uint8Array(0);
  const hash = hashOf(bytes, start, end);
  const place = placeFor(index, bytes, start, end, hash);
  const known = index.places[place] ?? 0;
  if (known > 0) return known - 1;
  const entry = index.count++;
  index.places[place] = entry + 1;
  index.hashes[entry] = hash;
  index.columnOf[entry] = column;
  index.starts[entry] = start;
  index.ends[entry] = end;
  return entry;
}

/** The entry of these bytes, or of those from `start` up to `end`; −1 where there is none. */
export function findEntry(index: TextIndex, bytes: Uint8Array, start = 0, end = bytes.length): number {
  const place = placeFor(index, bytes, start, end, hashOf(bytes, start, end));
  return (index.places[place] ?? 0) - 1;
}

/** Whether an entry's text is this one. */
export function isEntry(
  index: TextIndex,
  entry: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const from = index.starts[entry] ?? 0;
  if ((index.ends[entry] ?? 0) - from !== end - start) return false;
  const own = index.columns[index.columnOf[entry] ?? 0]?.bytes;
  if (!own) return false;
  for (let at = start; at < end; at++) if (bytes[at] !== own[from + at - start]) return false;
  return true;
}

/** The place where a text stands, or the free one where it belongs. */
function placeFor(index: TextIndex, bytes: Uint8Array, start: number, end: number, hash: number): number {
  const { places, hashes } = index;
  const mask = places.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  for (let entry = places[place]; entry; entry = places[place]) {
    if (hashes[entry - 1] === hash && isEntry(index, entry - 1, bytes, start, end)) return place;
    place = (place + 1) & mask;
  }
  return place;
}
