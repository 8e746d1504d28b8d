import { noteEvidence, newEvidenceDraft, type EvidenceDraft } from './evidence';
import { appendNumber, newNumberColumnDraft, type NumberColumnDraft } from './number-column';
import { newProblemList, note, type ProblemCode, type ProblemList } from './problems';
import {
  beginsWithLetter,
  isDamagedText,
  isSame,
  priceIn,
  quantityIn,
  spanOf,
  spanText,
  type Span,
} from './read-cells';
import { decodeHeader, readLayout, type Layout } from './read-header';
import { cellsInTabs, isBlank, type Row } from './row';
import { findOrEnter, newSkuIndex, replace, type SkuIndex } from './sku-index';
import {
  appendStatus,
  codeOf,
  newStatusColumnDraft,
  noStatusColumn,
  statusIn,
  type StatusColumnDraft,
} from './status-column';
import { append, newTextColumnDraft, type TextColumnDraft } from './text-column';

/** The listings of a file while its rows pass. */
export interface Collection {
  layout: Layout;
  /** The header's word over the SKUs: a row that has it there is a header again. */
  skuWord: Uint8Array;
  sku: TextColumnDraft;
  asin: TextColumnDraft;
  title: TextColumnDraft;
  status: StatusColumnDraft;
  quantity: NumberColumnDraft;
  price: NumberColumnDraft;
  index: SkuIndex;
  /** Rows whose SKU came again with a better status. */
  leftOut: Set<number>;
  evidence: EvidenceDraft;
  problems: ProblemList;
  /** Rows with a listing. */
  rows: number;
  /** Cells of the row before: what is usual in this file, whatever the header has. */
  usualCells: number;
  /** Whether there may be a listing that could not be read. */
  hasLost: boolean;
}

const active = codeOf('active');

export function newCollection(layout: Layout, skuWord: Uint8Array): Collection {
  return {
    layout,
    skuWord,
    sku: newTextColumnDraft(),
    asin: newTextColumnDraft(),
    title: newTextColumnDraft(),
    status: newStatusColumnDraft(),
    quantity: newNumberColumnDraft(),
    price: newNumberColumnDraft(),
    index: newSkuIndex(),
    leftOut: new Set(),
    evidence: newEvidenceDraft(),
    problems: newProblemList(),
    rows: 0,
    usualCells: layout.cells,
    hasLost: false,
  };
}

/** Takes one row in. What is wrong with it is noted with its line; a row with a SKU is always kept. */
export function collectRow(into: Collection, row: Row): void {
  const isCut = dropCutCell(into, row);
  const sku = spanOf(row, into.layout.fields.sku);
  if (isHeaderAgain(into, row, sku)) return;
  if (sku.start === sku.end) {
    if (isBlank(row)) return;
    into.hasLost = true;
    if (!isCut) note(into.problems, 'row-without-sku', row.line, () => beginningOf(row));
    return;
  }
  if (!isCut) noteLength(into, row);
  noteEvidence(into.evidence, row, into.layout);
  into.rows++;
  keepListing(into, row, sku);
}

/**
 * A last row that has neither its line end nor as many cells as the others was cut off. Its last cell is only a
 * part, and half a SKU would be another product.
 */
function dropCutCell(into: Collection, row: Row): boolean {
  if (row.isEnded || row.cells >= Math.min(into.layout.cells, into.usualCells)) return false;
  into.hasLost = true;
  note(into.problems, 'cut-off', row.line, () => beginningOf(row));
  row.cells--;
  return true;
}

function noteLength(into: Collection, row: Row): void {
  const { cells } = into.layout;
  if (row.cells !== cells) {
    const code = row.cells < cells ? 'short-row' : 'long-row';
    note(into.problems, code, row.line, () => `${row.cells}/${cells}`);
  }
  into.usualCells = row.cells;
}

/**
 * Files put together have a header in the middle, and from there on perhaps other columns. Only rows that cannot
 * be a listing are looked at twice.
 */
function isHeaderAgain(into: Collection, row: Row, sku: Span): boolean {
  const { fields } = into.layout;
  const isSuspect =
    beginsWithLetter(row, spanOf(row, fields.price)) ||
    beginsWithLetter(row, spanOf(row, fields.quantity)) ||
    isSame(into.skuWord, row.bytes, sku);
  if (!isSuspect) return false;
  const { text } = decodeHeader(cellsInTabs(row));
  const layout = readLayout(text);
  if (!layout) return false;
  note(into.problems, 'repeated-header', row.line, () => text);
  const { delimiter, isQuoted } = into.layout;
  into.layout = { ...layout, delimiter, isQuoted };
  const word = spanOf(row, layout.fields.sku);
  into.skuWord = row.bytes.slice(word.start, word.end);
  into.usualCells = layout.cells;
  return true;
}

function keepListing(into: Collection, row: Row, sku: Span): void {
  const { fields } = into.layout;
  const { bytes } = row;
  const code =
    fields.status === undefined ? noStatusColumn : statusIn(into.status, row, spanOf(row, fields.status));
  const before = findOrEnter(into.index, into.sku, bytes, sku.start, sku.end);
  if (before >= 0) {
    note(into.problems, 'repeated-sku', row.line, () => spanText(row, sku));
    if (code !== active || into.status.codes[before] === active) return;
    into.leftOut.add(before);
    replace(into.index, before, into.sku.count);
  }
  noteExcelDamage(into, row, sku);
  append(into.sku, bytes, sku.start, sku.end);
  const asin = asinIn(into, row);
  append(into.asin, bytes, asin.start, asin.end);
  keepTitle(into, row);
  appendStatus(into.status, code);
  const quantity = spanOf(row, fields.quantity);
  appendNumber(into.quantity, numberOr(into, row, quantity, quantityIn(row, quantity)));
  const price = spanOf(row, fields.price);
  appendNumber(into.price, numberOr(into, row, price, priceIn(row, price)));
}

function numberOr(into: Collection, row: Row, span: Span, value: number): number {
  if (Number.isNaN(value) && span.start < span.end) noteCell(into, 'not-a-number', row, span);
  return value;
}

function keepTitle(into: Collection, row: Row): void {
  const cell = into.layout.fields.title;
  const has = cell !== undefined && cell < row.cells && cell < row.starts.length;
  const span = has ? { start: row.starts[cell] ?? 0, end: row.ends[cell] ?? 0 } : { start: 0, end: 0 };
  if (isDamagedText(row, span)) noteCell(into, 'damaged-letters', row, span);
  append(into.title, row.bytes, span.start, span.end);
}

/** The ASIN: its column, or in the short layout the product's id where its type (1) says that this is one. */
function asinIn(into: Collection, row: Row): Span {
  const { asin, productId, productIdType } = into.layout.fields;
  let span = spanOf(row, asin);
  if (span.start === span.end) {
    const type = spanOf(row, productIdType);
    if (type.end - type.start === 1 && row.bytes[type.start] === 49) span = spanOf(row, productId);
  }
  const length = span.end - span.start;
  if (length > 0 && length !== 10) noteCell(into, 'odd-asin', row, span);
  return span;
}

/** A spreadsheet turns a SKU of digits into `1.23E+05`, and one that begins with a sign into `#NAME?`. */
function noteExcelDamage(into: Collection, row: Row, sku: Span): void {
  const mayBe = row.bytes[sku.start] === 35 || row.bytes.subarray(sku.start, sku.end).includes(43);
  if (!mayBe || !/^(?:-?\d+(?:[.,]\d+)?E\+\d+|#[\p{Lu}¿/]{3,}[\d!?]?)$/u.test(spanText(row, sku))) return;
  into.hasLost = true;
  noteCell(into, 'excel-damage', row, sku);
}

function noteCell(into: Collection, code: ProblemCode, row: Row, span: Span): void {
  note(into.problems, code, row.line, () => spanText(row, span));
}

function beginningOf(row: Row): string {
  const start = row.starts[0] ?? 0;
  const end = row.ends[Math.min(row.cells, row.ends.length) - 1] ?? start;
  return spanText(row, { start, end: Math.min(end, start + 200) });
}
