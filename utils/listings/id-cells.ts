import { cellText, lengthOf, trimmedCell } from './read-cells';
import type { Row } from './row';
import type { TextColumnDraft } from './text-column';

/** What spreadsheet programs put around a text that must stay one, such as `="00123"`; in tabs quoted once more. */
const wrappings = [
  { before: '"=""', after: '"""' },
  { before: '="', after: '"' },
];

/** The cell of a SKU or an ASIN, trimmed; the row forgets what a spreadsheet program has put around it. */
export function idCell(row: Row, wanted: number | undefined): number {
  const cell = trimmedCell(row, wanted);
  const first = row.bytes[row.starts[cell] ?? 0];
  // Nearly all ids begin with a letter or a digit.
  if ((first === 34 || first === 61) && lengthOf(row, cell) > 2) unwrap(row, cell);
  return cell;
}

function unwrap(row: Row, cell: number): void {
  const text = cellText(row, cell);
  const { before, after } = wrappingOf(text);
  row.starts[cell] = (row.starts[cell] ?? 0) + before.length;
  row.ends[cell] = (row.ends[cell] ?? 0) - after.length;
}

function wrappingOf(text: string): { before: string; after: string } {
  // In tabs, too, Excel puts quotes around what has a comma in it.
  if (/^"[^"]*,[^"]*"$/.test(text)) return { before: '"', after: '"' };
  const isAround = ({ before, after }: { before: string; after: string }) =>
    text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return wrappings.find(isAround) ?? { before: '', after: '' };
}

/** Writes the last text of a column of ASINs as Amazon does: in capitals. */
export function inCapitals({ bytes, ends, count }: TextColumnDraft): void {
  const end = ends[count - 1] ?? 0;
  for (let at = count > 1 ? (ends[count - 2] ?? 0) + 1 : 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 96 && byte < 123) bytes[at] = byte - 32;
  }
}
