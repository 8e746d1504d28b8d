import type { TextColumnDraft } from './text-column';

/**
 * Finds a SKU again among the bytes already kept: a hash table of row numbers. A Map of strings would take
 * more memory than all columns together at a million rows.
 */
export interface SkuIndex {
  /** Row number + 1, or 0 for a free place; a power of two long. */
  places: Int32Array;
  /** The hash of each row. */
  hashes: Int32Array;
}

export function newSkuIndex(): SkuIndex {
  return { places: new Int32Array(1024), hashes: new Int32Array(512) };
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
  const hash = hashOf(bytes, start, end);
  if (kept.count >= index.hashes.length) enlarge(index);
  const mask = index.places.length - 1;
  let place = spread(hash) & mask;
  for (let entry = index.places[place]; entry; entry = index.places[place]) {
    const row = entry - 1;
    if (index.hashes[row] === hash && isText(kept, row, bytes, start, end)) return row;
    place = (place + 1) & mask;
  }
  index.places[place] = kept.count + 1;
  index.hashes[kept.count] = hash;
  return -1;
}

/** Makes another row the one that is found for its SKU. */
export function replace(index: SkuIndex, row: number, by: number): void {
  if (by >= index.hashes.length) enlarge(index);
  const hash = index.hashes[row] ?? 0;
  const mask = index.places.length - 1;
  let place = spread(hash) & mask;
  while (index.places[place] !== row + 1) place = (place + 1) & mask;
  index.places[place] = by + 1;
  index.hashes[by] = hash;
}

/** The low bits of FNV-1a alone lie close together for SKUs that differ in their last letters. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isText(kept: TextColumnDraft, row: number, bytes: Uint8Array, start: number, end: number): boolean {
  const from = row === 0 ? 0 : (kept.ends[row - 1] ?? 0) + 1;
  if ((kept.ends[row] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== kept.bytes[from + at - start]) return false;
  }
  return true;
}

function enlarge(index: SkuIndex): void {
  const { places, hashes } = index;
  const larger = new Int32Array(places.length * 2);
  const mask = larger.length - 1;
  for (const entry of places) {
    if (entry === 0) continue;
    let place = spread(hashes[entry - 1] ?? 0) & mask;
    while (larger[place] !== 0) place = (place + 1) & mask;
    larger[place] = entry;
  }
  index.places = larger;
  index.hashes = new Int32Array(larger.length / 2);
  index.hashes.set(hashes);
}
