import Papa from 'papaparse';
import { packetColumns, type ColumnNames, type PacketCells } from './columns';
import { guardCell } from './formula-cells';

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * The packet as CSV text. Every cell is quoted: a program that expects another separator must not cut a text in
 * two and run its second half.
 *
 * @param language of the interface: where numbers have a decimal comma, spreadsheets part cells by semicolons
 */
export function writePacket(rows: readonly PacketCells[], names: ColumnNames, language: string): string {
  const lines = [names, ...rows].map((cells) => packetColumns.map((column) => guardCell(cells[column])));
  const csv = Papa.unparse(lines, { delimiter: separatorOf(language), newline: '\r\n', quotes: true });
  return `${byteOrderMark}${csv}\r\n`;
}

function separatorOf(language: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}
