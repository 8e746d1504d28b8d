import { chunksOf } from './chunks';

/** A cell of a row, and what its column is headed with. */
export interface Column {
  head: string;
  cell: Element;
}

export const tables = 'table, kat-table, [role="table"], [role="grid"], [role="treegrid"]';
export const rows = 'tr, kat-table-row, [role="row"]';
export const headers = 'th, [role="columnheader"], kat-table-head kat-table-cell';

/** Wider tables are none, and a hostile page may span millions. */
const mostColumns = 100;
const longestHead = 200;

/**
 * The rows of a table by their columns: a cell that spans several rows or columns stands in each of them. Rows that are
 * not in step with the head are left out.
 *
 * @param top the row that holds the column's heads
 */
export function rowsUnder(top: Element, table: Element): Map<Element, Column[]> {
  const own = [...table.querySelectorAll(rows)].filter((row) => row.closest(tables) === table);
  const all = [top, ...own.slice(own.indexOf(top) + 1)];
  const grid = [...gridOf(all)];
  const first = all.findIndex((row, at) => at > 0 && !isHeadRow(row));
  const heads = headsOf(grid.slice(0, Math.max(first, 0)).map(([, cells]) => cells));
  const inStep = grid.filter(([, cells], at) => at >= first && cells.length === heads.length);
  return new Map(
    inStep.map(([row, cells]) => [row, cells.map((cell, at) => ({ head: heads[at] ?? '', cell }))]),
  );
}

/** Heads may be told in several rows: the last that says something stands right above the cells. */
function headsOf(rowsOfHeads: readonly Element[][]): string[] {
  const texts = rowsOfHeads.map((cells) => cells.map(headOf));
  const last = texts.at(-1) ?? [];
  return last.map((_, column) => texts.findLast((row) => row[column]?.trim())?.[column] ?? '');
}

/** What a head says, a line for each of its texts. */
export function headOf(cell: Element): string {
  const texts = chunksOf(cell).flatMap(({ text, named }) => (named || !text.trim() ? [] : [text.trim()]));
  return (texts.join('\n') || (cell.textContent ?? '')).slice(0, longestHead);
}

function isHeadRow(row: Element): boolean {
  return row.childElementCount > 0 && [...row.children].every((cell) => cell.matches(headers));
}

function gridOf(all: readonly Element[]): Map<Element, Element[]> {
  const grid = new Map<Element, Element[]>();
  let open: { cell: Element; rows: number }[] = [];
  let group: Element | null = null;
  for (const row of all) {
    // A cell reaches no further than its group of rows.
    if (row.parentElement !== group) open = [];
    group = row.parentElement;
    open = laidOut([...row.children], open);
    grid.set(
      row,
      open.map(({ cell }) => cell),
    );
  }
  return grid;
}

/** One row's cells by column, and for how many rows more each of them stands. */
function laidOut(
  own: Element[],
  above: readonly { cell: Element; rows: number }[],
): { cell: Element; rows: number }[] {
  const row: { cell: Element; rows: number }[] = [];
  const waiting = own.values();
  while (row.length < mostColumns) {
    const over = above[row.length];
    if (over && over.rows > 0) {
      row.push({ cell: over.cell, rows: over.rows - 1 });
      continue;
    }
    const { value: cell } = waiting.next();
    if (!cell) break;
    const reach = { cell, rows: spanOf(cell, 'rowspan') - 1 };
    for (let column = spanOf(cell, 'colspan'); column > 0 && row.length < mostColumns; column -= 1)
      row.push(reach);
  }
  return row;
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  return Math.max(1, Number(cell.getAttribute(name)) || 1);
}

/** The table whose columns a head names: its own, or, where a head stays in sight in a table of its own, the next one. */
export function tableOf(top: Element, all: readonly Element[]): Element | null {
  const own = top.closest(tables);
  if (!own || own.querySelectorAll(rows).length > 1) return own;
  const next = all[all.indexOf(own) + 1];
  return next && !next.querySelector(headers) ? next : own;
}

/** The one cell headed so; null where none or several are. */
export function cellUnder(columns: readonly Column[], isHead: (head: string) => boolean): Element | null {
  const cells = columns.filter(({ head }) => isHead(head)).map(({ cell }) => cell);
  const [only] = cells;
  const isWide = columns.filter(({ cell }) => cell === only).length > 1;
  return only && cells.length === 1 && !isWide ? only : null;
}

/** What a table with heads calls a thing that stands in it: what heads its column, and what its row begins with. */
export function namesInTable(thing: Element): string[] {
  const columns = headedRowsOf([thing]).get(thing)?.columns ?? [];
  const own = columns.find(({ cell }) => cell.contains(thing));
  const [first] = columns;
  return own && first ? [own.head, first === own ? '' : (first.cell.textContent ?? '')] : [];
}

/** For each thing that stands in a row of a table with heads: the row, by its columns. */
export function headedRowsOf(
  things: readonly Element[],
): Map<Element, { element: Element; columns: Column[] }> {
  const known = new Map<Element, Map<Element, Column[]>>();
  const found = new Map<Element, { element: Element; columns: Column[] }>();
  for (const thing of things) {
    const element = thing.closest(rows);
    const table = element?.closest(tables);
    const top = table?.querySelector(headers)?.parentElement;
    if (!element || !table || !top || !isHeadRow(top)) continue;
    const inTable = known.get(table) ?? rowsUnder(top, table);
    known.set(table, inTable);
    const columns = inTable.get(element);
    if (columns) found.set(thing, { element, columns });
  }
  return found;
}
