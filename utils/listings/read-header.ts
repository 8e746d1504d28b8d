import { headerWord, type Field } from './header-words';
import { headerLanguages, type HeaderLanguage } from './report';
import { decodeStrictly, decodeText, type TextEncoding } from './text-column';

const tab = 9;
const comma = 44;
const semicolon = 59;

/** How the rows of a file are to be read, as its header says. */
export interface Layout {
  /** The byte between cells. */
  delimiter: number;
  isQuoted: boolean;
  /** Where each column stands, from 0. */
  fields: Partial<Record<Field, number>>;
  cells: number;
  language: HeaderLanguage;
}

/** The header's letters. Only a header that holds Japanese words is Shift_JIS: other bytes look alike. */
export function decodeHeader(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const japanese = decodeText(bytes, 'shift_jis');
  if (/出品者SKU|商品名/.test(japanese)) return { text: japanese, encoding: 'shift_jis' };
  return { text: decodeText(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/**
 * The layout that the text of a header line tells; null when it is no listing report's header. Tabs win over
 * commas and semicolons, which stand in words too.
 */
export function readLayout(text: string): Layout | null {
  for (const delimiter of [tab, comma, semicolon]) {
    const letter = String.fromCharCode(delimiter);
    if (!text.includes(letter)) continue;
    const cells = text.split(letter);
    // No report in tabs has quotes around every word but one that a spreadsheet wrote.
    const isQuoted = delimiter !== tab || cells.every((cell) => /^".*"$/.test(cell.trim()));
    const layout = layoutOf(cells, delimiter, isQuoted);
    if (layout) return layout;
  }
  return null;
}

function layoutOf(cells: readonly string[], delimiter: number, isQuoted: boolean): Layout | null {
  const fields: Partial<Record<Field, number>> = {};
  const votes = new Map<HeaderLanguage, number>();
  for (const [at, cell] of cells.entries()) {
    const word = headerWord(cell);
    if (!word) continue;
    // Chinese reports use one word for the listing's id and the product's; the product's comes last.
    if (fields[word.field] === undefined || word.field === 'productId') fields[word.field] = at;
    for (const language of word.languages) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  if (!isListingReport(fields)) return null;
  const language = headerLanguages.reduce((best, next) =>
    (votes.get(next) ?? 0) > (votes.get(best) ?? 0) ? next : best,
  );
  return { delimiter, isQuoted, fields, cells: cells.length, language };
}

/**
 * Orders, settlements and stock in Amazon's warehouses have a SKU too, but not two of these. Which product it is
 * and what is offered both stand in a listing report: another shop's list has no ASIN, a list of suppressed
 * listings has neither title nor price.
 */
function isListingReport(fields: Partial<Record<Field, number>>): boolean {
  const count = (...wanted: Field[]) => wanted.filter((field) => fields[field] !== undefined).length;
  return (
    count('sku') > 0 &&
    count('asin', 'productId', 'title') > 0 &&
    count('title', 'price', 'quantity') > 0 &&
    count('asin', 'productId', 'title', 'price', 'quantity', 'status') >= 2
  );
}
