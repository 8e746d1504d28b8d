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
export function scanTabbed(scan: Scan, bytes: Uint8Array, last: boolean, onRow: () => void): number {
  const { row } = scan;
  const size = bytes.length;
  readFrom(row, bytes);
  let from = scan.afterReturn && bytes[0] === lineFeed ? 1 : 0;
  if (size > 0) scan.afterReturn = false;
  while (from < size) {
    const end = findCells(row, from);
    if (end === size && !last) return from;
    row.isEnded = end < size;
    if (end > from) takeRow(scan, from, end, onRow);
    scan.line++;
    from = afterLineEnd(scan, bytes, end);
  }
  return size;
}

/**
 * Notes the cells of the row at `from`; gives where its line end stands, or the size where there is none. Sees every
 * byte of large files, and therefore four at once. (The browsers' processors have the first byte lowest in a word.) A
 * function of its own because one loop over all rows was compiled well in some runs only.
 */
function findCells(row: Row, from: number): number {
  const { bytes, words, starts, ends } = row;
  const offset = bytes.byteOffset;
  const size = bytes.length;
  const wholeWords = (size + offset) >> 2;
  let word = (from + offset) >> 2;
  const first = word < wholeWords ? (words[word] ?? 0) : lastWord(bytes, word * 4 - offset);
  let low = lowBytes(first) & (-1 << (((from + offset) & 3) * 8));
  let cells = 0;
  let start = from;
  for (;;) {
    while (low === 0 && ++word < wholeWords) low = lowBytes(words[word] ?? 0);
    if (low === 0) low = lowBytes(lastWord(bytes, word * 4 - offset));
    const at = word * 4 - offset + ((31 - Math.clz32(low & -low)) >> 3);
    low &= low - 1;
    const byte = at < size ? bytes[at] : lineFeed;
    const endsRow = byte === lineFeed || byte === carriageReturn;
    if (byte !== tab && !endsRow) continue;
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

/** The bytes from `from` on, fewer than four, with a line feed behind them. */
function lastWord(bytes: Uint8Array, from: number): number {
  let word = lineFeed;
  for (let at = bytes.length - 1; at >= from; at--) word = (word << 8) | (bytes[at] ?? 0);
  return word;
}

/**
 * The highest bit of each byte below 14, which borrows when 14 is taken from all four at once. A byte of 14 behind such
 * a one is taken along.
 */
function lowBytes(four: number): number {
  return (four - 0x0e0e0e0e) & ~four & 0x80808080;
}

function afterLineEnd(scan: Scan, bytes: Uint8Array, end: number): number {
  const size = bytes.length;
  if (bytes[end] !== carriageReturn) return Math.min(end + 1, size);
  scan.afterReturn = end + 1 === size;
  return bytes[end + 1] === lineFeed ? end + 2 : end + 1;
}

/**
 * So many bytes are watched for their letters in every column: a whole catalogue, nearly always. Of what lies behind
 * only kept SKUs and titles are, since no other letter is ever shown.
 */
export const watchedWholly = 4_000_000;

function takeRow(scan: Scan, from: number, to: number, onRow: () => void): void {
  const { row } = scan;
  const cells = Math.min(row.cells, mostCells);
  row.line = scan.line;
  let { mark } = scan;
  for (let cell = 0; cell < cells; cell++) {
    const end = row.ends[cell] ?? 0;
    mark = Math.imul(mark ^ ((end - from) << 8) ^ (row.bytes[end - 1] ?? 0), 0x01000193);
  }
  scan.mark = mark;
  if (scan.bytes < watchedWholly) lookAtLetters(scan.letters, row, from, to);
  scan.bytes += to - from;
  onRow();
}
