import Papa from 'papaparse';
import { guardCell } from './formula-cells';

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as a CSV file's text. Every cell is quoted: a program that expects another separator must not cut a text in
 * two and run its second half.
 *
 * @param language of the interface: where numbers have a decimal comma, spreadsheets part cells by semicolons
 */
export function writeCsv(rows: readonly (readonly string[])[], language: string): string {
  return byteOrderMark + csvLines(rows, language);
}

/** Further rows of such a file. */
export function csvLines(rows: readonly (readonly string[])[], language: string): string {
  if (rows.length === 0) return '';
  const csv = Papa.unparse(
    rows.map((cells) => cells.map(guardCell)),
    { delimiter: separatorOf(language), newline: '\r\n', quotes: true },
  );
  return `${csv}\r\n`;
}

function separatorOf(language: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}
