import type { Slices } from './slices';
import { decodeText, textsOf, type TextColumn } from './text-column';

/** Texts of products to be searched; `rows` says where each product stands in the column, −1 where it does not. */
export interface SearchedColumn {
  column: TextColumn;
  /** null: product and row are the same. */
  rows: Int32Array | null;
}

/** So many bytes are decoded at once: a millisecond's work. */
const pieceSize = 128 * 1024;

/**
 * The products that have every word of the search in one of their texts, in any case of letters: a 1 for each of
 * them. The texts are decoded piece by piece and never kept.
 */
export function* searchProducts(
  columns: readonly SearchedColumn[],
  search: string,
  products: number,
): Slices<Uint8Array> {
  const hits = new Uint8Array(products).fill(1);
  for (const word of wordsOf(search)) {
    const own = new Uint8Array(products);
    for (const { column, rows } of columns) {
      const found = yield* searchColumn(column, word);
      for (let product = 0; product < products; product++) {
        const row = rows === null ? product : (rows[product] ?? -1);
        if (row >= 0 && found[row] === 1) own[product] = 1;
      }
      yield;
    }
    for (let product = 0; product < products; product++)
      hits[product] = (hits[product] ?? 0) & (own[product] ?? 0);
  }
  return hits;
}

/** The words a search consists of. */
export function wordsOf(search: string): string[] {
  return search
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A 1 for each row that holds this word, which is in small letters. */
export function* searchColumn(column: TextColumn, word: string): Slices<Uint8Array> {
  const hits = new Uint8Array(column.ends.length);
  for (const { first, text } of piecesOf(column)) {
    markRows(hits, first, text.toLowerCase(), word);
    yield;
  }
  return hits;
}

/** The column's texts in pieces, each text followed by a line feed; `first` is the row a piece begins with. */
function* piecesOf(column: TextColumn): Generator<{ first: number; text: string }> {
  const { bytes, ends, encoding } = column;
  let first = 0;
  let start = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = (ends[row] ?? 0) + 1;
    if (end - start < pieceSize && row < ends.length - 1) continue;
    const piece = bytes.subarray(start, end);
    const text =
      encoding === 'mixed'
        ? textsOf({ bytes: piece, ends: ends.slice(first, row + 1).map((one) => one - start), encoding })
            .map((one) => `${one}\n`)
            .join('')
        : decodeText(piece, encoding);
    yield { first, text };
    first = row + 1;
    start = end;
  }
}

/** Marks the lines of a text that hold the word; `row` is the number of the first one. */
function markRows(hits: Uint8Array, first: number, text: string, word: string): void {
  let row = first;
  let lineEnd = text.indexOf('\n');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, lineEnd)) {
    while (lineEnd < at) {
      row++;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    hits[row] = 1;
  }
}
