import type { TextColumnDraft } from './text-column';

/**
 * Finds a SKU again among the bytes already kept: a hash table of row numbers. A Map of strings would take
 * more memory than all columns together at a million rows.
 */
export interface SkuIndex {
  /** A byte of the hash of the SKU in each place, or 0 for a free place; a power of two long. */
  marks: Uint8Array;
  /** The row of the SKU in each place. Seldom read: fetching it from memory is what takes the time. */
  rows: Int32Array;
}

export function newSkuIndex(): SkuIndex {
  return { marks: new Uint8Array(1024), rows: new Int32Array(1024) };
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
  if (kept.count * 2 >= index.marks.length) makeRoomForSkus(index, kept, kept.count * 2);
  const { marks, rows } = index;
  const hash = hashOf(bytes, start, end);
  const own = markOf(hash);
  let place = spread(hash) & (marks.length - 1);
  for (let mark = marks[place]; mark; mark = marks[place]) {
    const row = mark === own ? (rows[place] ?? 0) : -1;
    if (row >= 0 && isText(kept, row, bytes, start, end)) return row;
    place = (place + 1) & (marks.length - 1);
  }
  marks[place] = own;
  rows[place] = kept.count;
  return -1;
}

/** Makes another row the one that is found for its SKU. */
export function replace({ marks, rows }: SkuIndex, kept: TextColumnDraft, row: number, by: number): void {
  let place = spread(hashOfRow(kept, row)) & (marks.length - 1);
  while (rows[place] !== row || marks[place] === 0) place = (place + 1) & (marks.length - 1);
  rows[place] = by;
}

/** Makes room for so many SKUs. */
export function makeRoomForSkus(index: SkuIndex, kept: TextColumnDraft, skus: number): void {
  let size = index.marks.length;
  while (size < skus * 2) size *= 2;
  const marks = new Uint8Array(size);
  const rows = new Int32Array(size);
  for (const [from, mark] of index.marks.entries()) {
    if (mark === 0) continue;
    const row = index.rows[from] ?? 0;
    let place = spread(hashOfRow(kept, row)) & (size - 1);
    while (marks[place] !== 0) place = (place + 1) & (size - 1);
    marks[place] = mark;
    rows[place] = row;
  }
  index.marks = marks;
  index.rows = rows;
}

/** The hash's highest byte, which its place does not tell; not 0. */
function markOf(hash: number): number {
  return hash >>> 24 || 1;
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
