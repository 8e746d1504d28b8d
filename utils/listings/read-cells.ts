import { readPrice, readQuantity } from './read-number';
import { mostCells, noCell, type Row } from './row';
import { decodeText } from './text-column';

/** This cell, or `noCell` where the row does not have it. */
export function cellOf({ cells }: Row, cell: number | undefined): number {
  return cell === undefined || cell >= cells || cell >= mostCells ? noCell : cell;
}

/** The same, and the row forgets the blanks around the cell's text. */
export function trimmedCell(row: Row, wanted: number | undefined): number {
  const cell = cellOf(row, wanted);
  const { bytes, starts, ends } = row;
  let start = starts[cell] ?? 0;
  let end = ends[cell] ?? 0;
  while (start < end && bytes[start] === 32) start++;
  while (start < end && bytes[end - 1] === 32) end--;
  starts[cell] = start;
  ends[cell] = end;
  return cell;
}

export function lengthOf({ starts, ends }: Row, cell: number): number {
  return (ends[cell] ?? 0) - (starts[cell] ?? 0);
}

export function cellText({ bytes, starts, ends }: Row, cell: number): string {
  return decodeText(bytes.subarray(starts[cell], ends[cell]), 'mixed');
}

/** Whether these very bytes stand there. */
export function isSame(word: Uint8Array, row: Row, cell: number): boolean {
  const start = row.starts[cell] ?? 0;
  if (word.length !== lengthOf(row, cell)) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== row.bytes[start + at]) return false;
  return true;
}

/** The number of pieces in a cell; NaN where it is empty or no number. */
export function quantityIn(row: Row, cell: number): number {
  const quick = quickNumber(row, cell, 0);
  return quick >= 0 || lengthOf(row, cell) === 0 ? quick : readQuantity(cellText(row, cell));
}

/** The price in a cell; NaN where it is empty or no price. */
export function priceIn(row: Row, cell: number): number {
  const quick = quickNumber(row, cell, 4);
  return quick >= 0 || lengthOf(row, cell) === 0 ? quick : readPrice(cellText(row, cell));
}

/**
 * Digits with at most one dot, read without making a text of them, which is what nearly all cells hold. NaN for
 * everything else. The quotient is the number that the text would give: both are rounded once.
 */
function quickNumber({ bytes, starts, ends }: Row, cell: number, mostDecimals: number): number {
  const start = starts[cell] ?? 0;
  const end = ends[cell] ?? 0;
  let value = 0;
  let scale = 0;
  if (start === end || end - start > 12) return Number.NaN;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      scale *= 10;
    } else if (digit === -2 && scale === 0 && at > start && end - at - 1 <= mostDecimals && at + 1 < end)
      scale = 1;
    else return Number.NaN;
  }
  return scale === 0 ? value : value / scale;
}

/** Whether a cell that should hold a number begins with something else than one: the mark of a header. */
export function beginsWithLetter(row: Row, cell: number): boolean {
  if (lengthOf(row, cell) === 0) return false;
  const first = row.bytes[row.starts[cell] ?? 0] ?? 0;
  return ((first | 32) >= 97 && (first | 32) <= 122) || first > 127;
}
