import { lookAtLetters } from './letters';
import { mostCells, readFrom, type Row, type Scan } from './row';

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts bytes into rows at tabs and line ends (`\r\n`, `\n` or `\r`); quotes mean nothing, since Amazon's titles
 * are full of them. `onRow` gets each row that has a byte in it. Returns how many bytes were used up: the rest is
 * a row without its end, to be given again with more bytes behind it, or with `last`.
 */
export function scanTabbed(scan: Scan, piece: Uint8Array, last: boolean, onRow: () => void): number {
  const { row } = scan;
  const { byteOffset, length } = piece;
  const end = byteOffset + length;
  readFrom(row, piece);
  let from = byteOffset + (scan.afterReturn && piece[0] === lineFeed ? 1 : 0);
  if (length > 0) scan.afterReturn = false;
  while (from < end) {
    const rowEnd = findCells(row, from);
    if (rowEnd === end && !last) return from - byteOffset;
    row.isEnded = rowEnd < end;
    if (rowEnd > from) takeRow(scan, from, rowEnd, onRow);
    scan.line++;
    from = afterLineEnd(scan, rowEnd);
  }
  return length;
}

/**
 * Notes the cells of the row at `from`; gives where its line end stands, or the size where there is none. Sees every
 * byte of large files, and therefore four at once (browsers run where the first of four is the lowest). A function of
 * its own because one loop over all rows was compiled well in some runs only.
 */
function findCells(row: Row, from: number): number {
  const { words, starts, ends } = row;
  const { length } = words;
  let word = from >> 2;
  // Asked for first: browsers compile reading behind the end to slower code for all that follows.
  let four = word < words.length ? (words[word] ?? 0) : lastWord(row.bytes);
  let low = lowBytes(four) & (-1 << ((from & 3) * 8));
  let cells = 0;
  let start = from;
  for (;;) {
    // As `lowBytes`, written out: until a browser has compiled this well, calls are what it takes most time for.
    while (low === 0 && ++word < length) {
      four = words[word] ?? 0;
      low = (four - 0x0e0e0e0e) & ~four & 0x80808080;
    }
    if (low === 0) {
      four = lastWord(row.bytes);
      low = lowBytes(four);
    }
    const bit = 24 - Math.clz32(low & -low);
    low &= low - 1;
    const byte = (four >>> bit) & 255;
    const endsRow = byte === lineFeed || byte === carriageReturn;
    if (byte !== tab && !endsRow) continue;
    const at = word * 4 + (bit >> 3);
    if (cells < mostCells) {
      starts[cells] = start;
      ends[cells] = at;
    }
    cells++;
    start = at + 1;
    if (!endsRow) continue;
    row.cells = cells;
    return at;
  }
}

/** The bytes behind the last whole word, fewer than four, with a line feed behind them. */
function lastWord(bytes: Uint8Array): number {
  let word = lineFeed;
  for (let at = bytes.length - 1; at >= (bytes.length & ~3); at--) word = (word << 8) | (bytes[at] ?? 0);
  return word;
}

/**
 * The highest bit of each byte below 14, which borrows when 14 is taken from all four at once. A byte of 14 behind such
 * a one is taken along.
 */
function lowBytes(four: number): number {
  return (four - 0x0e0e0e0e) & ~four & 0x80808080;
}

function afterLineEnd(scan: Scan, rowEnd: number): number {
  const { bytes } = scan.row;
  if (bytes[rowEnd] !== carriageReturn) return Math.min(rowEnd + 1, bytes.length);
  scan.afterReturn = rowEnd + 1 === bytes.length;
  return bytes[rowEnd + 1] === lineFeed ? rowEnd + 2 : rowEnd + 1;
}

/**
 * So many bytes are watched for their letters in every column: a whole catalogue, mostly. Of what lies behind
 * only kept SKUs and titles are, since no other letter is ever shown.
 */
export const watchedWholly = 1_000_000;

function takeRow(scan: Scan, from: number, to: number, onRow: () => void): void {
  const { row } = scan;
  row.line = scan.line;
  if (scan.bytes < watchedWholly) lookAtLetters(scan.letters, row, from, to);
  scan.bytes += to - from;
  onRow();
}
