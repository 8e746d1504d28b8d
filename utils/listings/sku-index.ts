import type { TextColumnDraft } from './text-column';

/**
 * Finds a SKU again among the bytes already kept: a hash table of row numbers. A Map of strings would take
 * more memory than all columns together at a million rows.
 */
export interface SkuIndex {
  /**
   * (Row number + 1) × 256 + the highest byte of the SKU's hash, or 0 for a free place; a power of two long. One
   * number and not two lists, because fetching a place from memory is what takes the time.
   */
  places: Int32Array;
}

export function newSkuIndex(): SkuIndex {
  return { places: new Int32Array(1024) };
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

/**
 * The row that already has this SKU, or −1; then the SKU is entered for the row that comes next in `kept`.
 */
export function findOrEnter(
  index: SkuIndex,
  kept: TextColumnDraft,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  if (kept.count * 2 >= index.places.length) makeRoomForSkus(index, kept, kept.count * 2);
  const { places } = index;
  const hash = hashOf(bytes, start, end);
  const tag = hash >>> 24;
  const mask = places.length - 1;
  let place = spread(hash) & mask;
  for (let entry = places[place]; entry; entry = places[place]) {
    const row = (entry >>> 8) - 1;
    if ((entry & 255) === tag && isText(kept, row, bytes, start, end)) return row;
    place = (place + 1) & mask;
  }
  places[place] = ((kept.count + 1) << 8) | tag;
  return -1;
}

/** Makes another row the one that is found for its SKU. */
export function replace(index: SkuIndex, kept: TextColumnDraft, row: number, by: number): void {
  const { places } = index;
  const mask = places.length - 1;
  let place = spread(hashOfRow(kept, row)) & mask;
  while ((places[place] ?? 0) >>> 8 !== row + 1) place = (place + 1) & mask;
  places[place] = ((by + 1) << 8) | ((places[place] ?? 0) & 255);
}

/** Makes room for so many SKUs. */
export function makeRoomForSkus(index: SkuIndex, kept: TextColumnDraft, skus: number): void {
  const { places } = index;
  let size = places.length;
  while (size < skus * 2) size *= 2;
  const larger = new Int32Array(size);
  for (const entry of places) {
    if (entry === 0) continue;
    let place = spread(hashOfRow(kept, (entry >>> 8) - 1)) & (size - 1);
    while (larger[place] !== 0) place = (place + 1) & (size - 1);
    larger[place] = entry;
  }
  index.places = larger;
}

/** The low bits of FNV-1a alone lie close together for SKUs that differ in their last letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function startOf({ ends }: TextColumnDraft, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0) + 1;
}

function hashOfRow(kept: TextColumnDraft, row: number): number {
  return hashOf(kept.bytes, startOf(kept, row), kept.ends[row] ?? 0);
}

function isText(kept: TextColumnDraft, row: number, bytes: Uint8Array, start: number, end: number): boolean {
  const from = startOf(kept, row);
  if ((kept.ends[row] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== kept.bytes[from + at - start]) return false;
  }
  return true;
}
