import { noteLetter } from './letters';
import { mostCells, type Scan } from './row';

/**
 * Cuts bytes into rows at tabs and line ends (`\r\n`, `\n` or `\r`); quotes mean nothing, since Amazon's titles
 * are full of them. `onRow` gets each row that has a byte in it. Returns how many bytes were used up: the rest is
 * a row without its end, to be given again with more bytes behind it, or with `last`.
 *
 * The loop touches every byte of files of hundreds of megabytes, hence one function without helpers.
 */
export function scanTabbed(scan: Scan, bytes: Uint8Array, last: boolean, onRow: () => void): number {
  const { row, letters } = scan;
  const { starts, ends } = row;
  const size = bytes.length;
  row.bytes = bytes;
  row.isEnded = true;
  let at = scan.afterReturn && bytes[0] === 10 ? 1 : 0;
  if (size > 0) scan.afterReturn = false;
  let rowStart = at;
  let start = at;
  let cells = 0;
  let mark = scan.mark;
  while (at < size) {
    const byte = bytes[at] ?? 0;
    if (byte > 13 && byte < 128) {
      at++;
      continue;
    }
    if (byte > 127) {
      const length = noteLetter(letters, bytes, at, size, scan.line, last);
      if (length < 0) return rowStart;
      at += length;
      continue;
    }
    const endsRow = byte === 10 || byte === 13;
    if (!endsRow && byte !== 9) {
      at++;
      continue;
    }
    if (cells < mostCells) {
      starts[cells] = start;
      ends[cells] = at;
    }
    cells++;
    mark = Math.imul(mark ^ ((at - rowStart) << 8) ^ (bytes[at - 1] ?? 0), 0x01000193);
    at++;
    start = at;
    if (!endsRow) continue;
    row.line = scan.line;
    row.cells = cells;
    scan.line++;
    scan.mark = mark;
    const isEmpty = at - rowStart === 1;
    if (byte === 13) {
      if (at < size) at += bytes[at] === 10 ? 1 : 0;
      else scan.afterReturn = true;
    }
    rowStart = at;
    start = at;
    cells = 0;
    if (!isEmpty) onRow();
  }
  if (!last || rowStart === size) return rowStart;
  if (cells < mostCells) {
    starts[cells] = start;
    ends[cells] = size;
  }
  row.line = scan.line;
  row.cells = cells + 1;
  row.isEnded = false;
  scan.mark = Math.imul(mark ^ (size - rowStart), 0x01000193);
  onRow();
  return size;
}
