import { noteEvidence, newEvidenceDraft, type EvidenceDraft } from './evidence';
import { idCell, inCapitals } from './id-cells';
import { lookAtLetters, type Letters } from './letters';
import {
  appendNumber,
  makeRoomForNumbers,
  newNumberColumnDraft,
  type NumberColumnDraft,
} from './number-column';
import { newProblemList, note, type ProblemCode, type ProblemList } from './problems';
import {
  beginsWithLetter,
  cellOf,
  cellText,
  isSame,
  lengthOf,
  priceIn,
  quantityIn,
  trimmedCell,
} from './read-cells';
import { decodeHeader, readLayout, type Layout } from './read-header';
import { cellsInTabs, isBlank, mostCells, type Row } from './row';
import { findOrEnter, makeRoomForSkus, newSkuIndex, replace, type SkuIndex } from './sku-index';
import {
  appendStatus,
  codeOf,
  newStatusColumnDraft,
  noStatusColumn,
  statusIn,
  type StatusColumnDraft,
} from './status-column';
import { statusOf } from './status-words';
import {
  append,
  decodeText,
  makeRoomForTexts,
  newTextColumnDraft,
  type TextColumnDraft,
} from './text-column';

/** The listings of a file while its rows pass. */
export interface Collection {
  layout: Layout;
  /** The header's word over the SKUs: a row that has it there is a header again. */
  skuWord: Uint8Array;
  /** The letters of what is kept. */
  letters: Letters;
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

export function newCollection(layout: Layout, skuWord: Uint8Array, letters: Letters): Collection {
  return {
    layout,
    skuWord,
    letters,
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

/** Makes room for so many times as many listings as there are: growing step by step copies all of them at each. */
export function makeRoom({ sku, asin, title, quantity, price, index }: Collection, times: number): void {
  for (const texts of [sku, asin, title]) makeRoomForTexts(texts, times);
  for (const numbers of [quantity, price]) makeRoomForNumbers(numbers, times);
  makeRoomForSkus(index, sku, sku.count * times);
}

/** Takes one row in. What is wrong with it is noted with its line; a row with a SKU is always kept. */
export function collectRow(into: Collection, row: Row): void {
  const isCut = dropCutCell(into, row);
  if (isBlank(row)) return;
  const sku = idCell(row, into.layout.fields.sku);
  if (isHeaderAgain(into, row, sku)) return;
  if (lengthOf(row, sku) === 0) {
    into.hasLost = true;
    if (!isCut) noteRow(into, 'row-without-sku', row);
    return;
  }
  if (!isCut) noteLength(into, row);
  noteEvidence(into.evidence, row, into.layout);
  into.rows++;
  keepListing(into, row, sku);
}

/** Drops the last cell of a row that was cut off: it is only a part, and half a SKU would be another product. */
function dropCutCell(into: Collection, row: Row): boolean {
  if (row.isEnded || !isCutOff(into, row)) return false;
  into.hasLost = true;
  noteRow(into, 'cut-off', row);
  row.cells--;
  return true;
}

/** Whether a row without its line end lacks more: cells that the others have, or the end of a status ("Acti"). */
function isCutOff({ layout, usualCells }: Collection, row: Row): boolean {
  if (row.cells < Math.min(layout.cells, usualCells)) return true;
  const { status } = layout.fields;
  return status === row.cells - 1 && statusOf(cellText(row, trimmedCell(row, status))) === 'unknown';
}

/** What stands behind a quote that is never closed cannot be told for certain. */
export function noteUnclosed(into: Collection, line: number): void {
  into.hasLost = true;
  note(into.problems, 'unclosed-quote', line, () => '"');
}

function noteLength(into: Collection, row: Row): void {
  if (row.cells !== into.layout.cells) noteOtherLength(into, row);
  into.usualCells = row.cells;
}

function noteOtherLength({ layout, problems }: Collection, row: Row): void {
  const code = row.cells < layout.cells ? 'short-row' : 'long-row';
  note(problems, code, row.line, () => `${row.cells}/${layout.cells}`);
}

/**
 * Files put together have a header in the middle, and from there on perhaps other columns. Only rows that cannot
 * be a listing, or are not as long as the one before, are looked at twice.
 */
function isHeaderAgain(into: Collection, row: Row, sku: number): boolean {
  const { fields } = into.layout;
  const isSuspect =
    row.cells !== into.usualCells ||
    beginsWithLetter(row, trimmedCell(row, fields.price)) ||
    beginsWithLetter(row, trimmedCell(row, fields.quantity)) ||
    isSame(into.skuWord, row, sku);
  return isSuspect && takeHeader(into, row);
}

/** Goes on with this header's columns, if it is one. */
function takeHeader(into: Collection, row: Row): boolean {
  const { text } = decodeHeader(cellsInTabs(row));
  const layout = readLayout(text);
  if (!layout) return false;
  note(into.problems, 'repeated-header', row.line, () => text);
  const { delimiter, isQuoted } = into.layout;
  into.layout = { ...layout, delimiter, isQuoted };
  const word = trimmedCell(row, layout.fields.sku);
  into.skuWord = row.bytes.slice(row.starts[word], row.ends[word]);
  into.usualCells = layout.cells;
  return true;
}

function keepListing(into: Collection, row: Row, sku: number): void {
  const { fields } = into.layout;
  const code =
    fields.status === undefined
      ? noStatusColumn
      : statusIn(into.status, row, trimmedCell(row, fields.status));
  const before = findOrEnter(into.index, into.sku, row.bytes, row.starts[sku] ?? 0, row.ends[sku] ?? 0);
  if (before >= 0) {
    noteCell(into, 'repeated-sku', row, sku);
    if (code !== active || into.status.codes[before] === active) return;
    into.leftOut.add(before);
    replace(into.index, into.sku, before, into.sku.count);
  }
  noteExcelDamage(into, row, sku);
  keepCell(into, into.sku, row, sku);
  keepCell(into, into.asin, row, asinIn(into, row));
  inCapitals(into.asin);
  const title = cellOf(row, fields.title);
  if (keepCell(into, into.title, row, title)) noteCell(into, 'damaged-letters', row, title);
  appendStatus(into.status, code);
  const quantity = trimmedCell(row, fields.quantity);
  appendNumber(into.quantity, numberOr(into, row, quantity, quantityIn(row, quantity)));
  const price = trimmedCell(row, fields.price);
  appendNumber(into.price, numberOr(into, row, price, priceIn(row, price)));
}

/** Returns whether its letters were damaged before. */
function keepCell({ letters }: Collection, column: TextColumnDraft, row: Row, cell: number): boolean {
  const start = row.starts[cell] ?? 0;
  const end = row.ends[cell] ?? 0;
  append(column, row.bytes, start, end);
  return lookAtLetters(letters, row, start, end);
}

function numberOr(into: Collection, row: Row, cell: number, value: number): number {
  if (Number.isNaN(value) && lengthOf(row, cell) > 0) noteCell(into, 'not-a-number', row, cell);
  return value;
}

/** The ASIN: its column, or in the short layout the product's id where its type (1) says that this is one. */
function asinIn(into: Collection, row: Row): number {
  const { asin, productId, productIdType } = into.layout.fields;
  let cell = idCell(row, asin);
  if (lengthOf(row, cell) === 0) {
    const type = trimmedCell(row, productIdType);
    if (lengthOf(row, type) === 1 && row.bytes[row.starts[type] ?? 0] === 49) cell = idCell(row, productId);
  }
  const length = lengthOf(row, cell);
  if (length > 0 && length !== 10) noteCell(into, 'odd-asin', row, cell);
  return cell;
}

/** A spreadsheet turns a SKU of digits into `1.23E+05`, and one that begins with a sign into `#NAME?`. */
function noteExcelDamage(into: Collection, row: Row, sku: number): void {
  const first = row.bytes[row.starts[sku] ?? 0] ?? 0;
  // Nearly all SKUs begin with a letter or have no plus.
  if (first > 57 || (first !== 35 && !row.bytes.subarray(row.starts[sku], row.ends[sku]).includes(43)))
    return;
  if (!/^(?:-?\d+(?:[.,]\d+)?E\+\d+|#[\p{Lu}¿/]{3,}[\d!?]?)$/u.test(cellText(row, sku))) return;
  into.hasLost = true;
  noteCell(into, 'excel-damage', row, sku);
}

/** Functions of their own: one that makes a callback costs memory whenever it is called, and these seldom are. */
function noteCell(into: Collection, code: ProblemCode, row: Row, cell: number): void {
  note(into.problems, code, row.line, () => cellText(row, cell));
}

function noteRow(into: Collection, code: ProblemCode, row: Row): void {
  note(into.problems, code, row.line, () => beginningOf(row));
}

function beginningOf({ bytes, starts, ends, cells }: Row): string {
  const start = starts[0] ?? 0;
  const end = ends[Math.min(cells, mostCells) - 1] ?? start;
  return decodeText(bytes.subarray(start, Math.min(end, start + 200)), 'mixed');
}
