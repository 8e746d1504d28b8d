import { noteLettersIn } from './letters';
import { mostCells, readFrom, type Scan } from './row';

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts bytes into rows at tabs and line ends (`\r\n`, `\n` or `\r`); quotes mean nothing, since Amazon's titles
 * are full of them. `onRow` gets each row that has a byte in it. Returns how many bytes were used up: the rest is
 * a row without its end, to be given again with more bytes behind it, or with `last`.
 *
 * The loop sees every byte of large files; inside long cells it looks at four at once. The engine's own search for a
 * byte was tried instead and is no faster.
 */
export function scanTabbed(scan: Scan, bytes: Uint8Array, last: boolean, onRow: () => void): number {
  const { row } = scan;
  const { starts, ends } = row;
  const size = bytes.length;
  readFrom(row, bytes);
  row.isEnded = true;
  let at = scan.afterReturn && bytes[0] === lineFeed ? 1 : 0;
  if (size > 0) scan.afterReturn = false;
  let rowStart = at;
  let start = at;
  let cells = 0;
  let { mark } = scan;
  const { words } = row;
  const offset = bytes.byteOffset;
  for (; at < size; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > carriageReturn) {
      if (at - start < longCell || ((at + offset) & 3) !== 0) continue;
      at = Math.max(at, skipWords(words, (at + offset) >> 2, (size + offset) >> 2) * 4 - offset - 1);
      continue;
    }
    const endsRow = byte === lineFeed || byte === carriageReturn;
    if (byte !== tab && !endsRow) continue;
    if (cells < mostCells) {
      starts[cells] = start;
      ends[cells] = at;
    }
    cells++;
    mark = Math.imul(mark ^ ((at - rowStart) << 8) ^ (bytes[at - 1] ?? 0), 0x01000193);
    start = at + 1;
    if (!endsRow) continue;
    if (at > rowStart) {
      row.cells = cells;
      takeRow(scan, rowStart, at, onRow);
    }
    scan.mark = mark;
    scan.line++;
    if (byte === carriageReturn) {
      scan.afterReturn = at + 1 === size;
      if (bytes[at + 1] === lineFeed) at++;
    }
    rowStart = at + 1;
    start = rowStart;
    cells = 0;
  }
  if (!last || rowStart >= size) return Math.min(rowStart, size);
  if (cells < mostCells) {
    starts[cells] = start;
    ends[cells] = size;
  }
  row.cells = cells + 1;
  row.isEnded = false;
  scan.mark = Math.imul(mark ^ (size - rowStart), 0x01000193);
  takeRow(scan, rowStart, size, onRow);
  return size;
}

/** Cells longer than this are skipped by words. */
const longCell = 16;

/**
 * The next word of four bytes, from `word` on, that has a byte below 14 in it, or `end`. Such a word shows when 14 is
 * taken from each of its bytes at once: one of them borrows, and its highest bit, not set before, is. (In bytes above
 * 127 it was set before.)
 */
function skipWords(words: Int32Array, word: number, end: number): number {
  let next = word;
  // Two at a time, which descriptions of hundreds of bytes are worth.
  while (next + 2 <= end && ((lowIn(words[next] ?? 0) | lowIn(words[next + 1] ?? 0)) & 0x80808080) === 0) {
    next += 2;
  }
  while (next < end && (lowIn(words[next] ?? 0) & 0x80808080) === 0) next++;
  return next;
}

function lowIn(four: number): number {
  return (four - 0x0e0e0e0e) & ~four;
}

/**
 * So many bytes are watched for their letters in every column: a whole catalogue, nearly always. Of what lies behind
 * only SKUs and titles are, since no other letter is ever shown.
 */
export const watchedWholly = 4_000_000;

function takeRow(scan: Scan, from: number, to: number, onRow: () => void): void {
  const { row, watched, letters } = scan;
  row.line = scan.line;
  if (scan.bytes < watchedWholly) noteLettersIn(letters, row, from, to, scan.line, !row.isEnded);
  else {
    for (let next = 0; next < watched.length; next++) {
      const cell = watched[next] ?? mostCells;
      if (cell >= Math.min(row.cells, mostCells)) continue;
      noteLettersIn(letters, row, row.starts[cell] ?? 0, row.ends[cell] ?? 0, scan.line, !row.isEnded);
    }
  }
  scan.bytes += to - from;
  onRow();
}
