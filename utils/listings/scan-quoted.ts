import { lookAtLetters } from './letters';
import { mostCells, readFrom, type Row, type Scan } from './row';

const quote = 34;
/** A quoted cell longer than this was never closed: the rest of the file must not vanish in it. */
const longestRecord = 16_384;

/**
 * Cuts bytes into rows as CSV: cells between `delimiter`s, quoted or not, quotes doubled within quotes, line breaks
 * allowed there. As `scanTabbed` otherwise. A quote that is never closed is taken for a letter, and
 * `onUnclosed` hears of its line before the row comes; a last row without its line end does not come. Rows are unquoted in place: `bytes` is changed.
 */
export function scanQuoted(
  scan: Scan,
  bytes: Uint8Array,
  last: boolean,
  delimiter: number,
  onRow: () => void,
  onUnclosed: (line: number) => void,
): number {
  readFrom(scan.row, bytes);
  let from = scan.afterReturn && bytes[0] === 10 ? 1 : 0;
  if (bytes.length > 0) scan.afterReturn = false;
  while (from < bytes.length) {
    let end = findCells(scan.row, bytes, from, delimiter, true, last);
    if (end < 0 && (last || bytes.length - from > longestRecord)) {
      end = findCells(scan.row, bytes, from, delimiter, false, last);
      if (end >= 0 && isUnclosed(bytes, from, end)) {
        onUnclosed(scan.line);
        // The file ends within the quotes: half a cell would be another product.
        if (end === bytes.length) return end;
      }
    }
    if (end < 0) return from;
    scan.row.line = scan.line;
    scan.row.isEnded = end < bytes.length;
    lookAtLetters(scan.letters, scan.row, from, end);
    const next = afterLineEnd(scan, bytes, end);
    scan.line += countLines(bytes, from, next, scan.afterReturn);
    if (end > from) {
      unquote(scan.row);
      onRow();
    }
    from = next;
  }
  return from;
}

/** Notes the cells of the record at `from`; gives where its line end stands, or −1 when there is none yet. */
function findCells(
  row: Row,
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  quoting: boolean,
  last: boolean,
): number {
  const size = bytes.length;
  let start = from;
  let isQuoted = quoting && bytes[from] === quote;
  row.cells = 0;
  for (let at = isQuoted ? from + 1 : from; at <= size; at++) {
    const byte = at === size ? 10 : (bytes[at] ?? 0);
    if (isQuoted && at < size) {
      if (byte !== quote) continue;
      if (at + 1 === size && !last) return -1;
      const next = bytes[at + 1];
      if (next === quote) at++;
      else if (next === undefined || next === delimiter || next === 10 || next === 13) isQuoted = false;
      continue;
    }
    if (at === size && (isQuoted || !last)) return -1;
    if (byte !== delimiter && byte !== 10 && byte !== 13) continue;
    addCell(row, start, at);
    if (at === size || byte !== delimiter) return at;
    start = at + 1;
    isQuoted = quoting && bytes[start] === quote;
    if (isQuoted) at++;
  }
  return -1;
}

function addCell(row: Row, start: number, end: number): void {
  if (row.cells < mostCells) {
    row.starts[row.cells] = start;
    row.ends[row.cells] = end;
  }
  row.cells++;
}

/** Whether a cell of this line begins with a quote, so that quotes were to blame. */
function isUnclosed(bytes: Uint8Array, from: number, end: number): boolean {
  return bytes.subarray(from, end).includes(quote);
}

function afterLineEnd(scan: Scan, bytes: Uint8Array, end: number): number {
  if (bytes[end] !== 13) return Math.min(end + 1, bytes.length);
  if (end + 1 === bytes.length) scan.afterReturn = true;
  return bytes[end + 1] === 10 ? end + 2 : end + 1;
}

function countLines(bytes: Uint8Array, from: number, to: number, endsInReturn: boolean): number {
  let lines = endsInReturn ? 1 : 0;
  for (let at = from; at < to - (endsInReturn ? 1 : 0); at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines++;
  }
  return lines;
}

/** Takes the quotes off every quoted cell; line breaks in it become blanks. */
function unquote(row: Row): void {
  for (let cell = 0; cell < Math.min(row.cells, mostCells); cell++) {
    if (isWrapped(row, cell)) unquoteCell(row, cell);
  }
}

/**
 * Takes off the quotes that Excel puts around a cell with a comma or a quote in it when it saves as Unicode text.
 * A title that merely stands in quotes has neither and keeps them.
 */
export function unquoteExcelCells(row: Row): void {
  for (let cell = 0; cell < Math.min(row.cells, mostCells); cell++) {
    if (!isWrapped(row, cell)) continue;
    const inner = String.fromCharCode(
      ...row.bytes.subarray((row.starts[cell] ?? 0) + 1, (row.ends[cell] ?? 0) - 1).slice(0, 10_000),
    );
    if (/^(?:[^"]|"")*$/.test(inner) && /[",]/.test(inner)) unquoteCell(row, cell);
  }
}

function isWrapped({ bytes, starts, ends }: Row, cell: number): boolean {
  const start = starts[cell] ?? 0;
  const end = ends[cell] ?? 0;
  return end - start >= 2 && bytes[start] === quote && bytes[end - 1] === quote;
}

function unquoteCell({ bytes, starts, ends }: Row, cell: number): void {
  const start = (starts[cell] ?? 0) + 1;
  const end = (ends[cell] ?? 0) - 1;
  let to = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    bytes[to++] = byte === 10 || byte === 13 ? 32 : byte;
    if (byte === quote && bytes[at + 1] === quote && at + 1 < end) at++;
  }
  starts[cell] = start;
  ends[cell] = to;
}
