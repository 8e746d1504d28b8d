import { readPrice, readQuantity } from './read-number';
import type { Row } from './row';
import { nextOdd } from './seen-bytes';
import { decodeText } from './text-column';

/** Where a cell's text stands without the blanks around it; empty for a cell that the row does not have. */
export interface Span {
  start: number;
  end: number;
}

const nothing: Span = { start: 0, end: 0 };

export function spanOf({ bytes, starts, ends, cells }: Row, cell: number | undefined): Span {
  if (cell === undefined || cell >= cells || cell >= starts.length) return nothing;
  let start = starts[cell] ?? 0;
  let end = ends[cell] ?? 0;
  while (start < end && bytes[start] === 32) start++;
  while (start < end && bytes[end - 1] === 32) end--;
  return { start, end };
}

export function spanText({ bytes }: Row, { start, end }: Span): string {
  return decodeText(bytes.subarray(start, end), 'mixed');
}

/** Whether these very bytes stand there. */
export function isSame(word: Uint8Array, bytes: Uint8Array, { start, end }: Span): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== bytes[start + at]) return false;
  return true;
}

/** The number of pieces in a cell; NaN where it is empty or no number. */
export function quantityIn(row: Row, span: Span): number {
  const quick = quickNumber(row.bytes, span, 0);
  return quick >= 0 || span.start === span.end ? quick : readQuantity(spanText(row, span));
}

/** The price in a cell; NaN where it is empty or no price. */
export function priceIn(row: Row, span: Span): number {
  const quick = quickNumber(row.bytes, span, 4);
  return quick >= 0 || span.start === span.end ? quick : readPrice(spanText(row, span));
}

/**
 * Digits with at most one dot, read without making a text of them, which is what nearly all cells hold. NaN for
 * everything else. The quotient is the number that the text would give: both are rounded once.
 */
function quickNumber(bytes: Uint8Array, { start, end }: Span, mostDecimals: number): number {
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
export function beginsWithLetter({ bytes }: Row, { start, end }: Span): boolean {
  if (start === end) return false;
  const first = (bytes[start] ?? 0) | 32;
  return (first >= 97 && first <= 122) || (bytes[start] ?? 0) > 127;
}

/**
 * Whether a title's letters were damaged before: U+FFFD, a `?` inside a word, or letters encoded twice (`Ã¤`).
 */
export function isDamagedText(row: Row, { start, end }: Span): boolean {
  const { bytes } = row;
  for (let at = nextOdd(row, start, end); at < end; at = nextOdd(row, at + 1, end)) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3f) {
      if (at > start && at + 1 < end && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1])) return true;
    } else if (byte === 0xef) {
      if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
    } else if (byte === 0xc3) {
      if (bytes[at + 1] === 0x83 && bytes[at + 2] === 0xc2) return true;
      if (bytes[at + 1] === 0xa2 && bytes[at + 2] === 0xe2 && bytes[at + 3] === 0x82) return true;
    }
  }
  return false;
}

function isLetter(byte = 0): boolean {
  const lower = byte | 32;
  return byte > 127 || (lower >= 97 && lower <= 122);
}
