import type { Probe } from '../probe';
import { cellUnder, headOf, headers, rowsUnder, tableOf, tables, type Column } from '../headed-columns';
import { markedRows } from '../marked-columns';
import { rowsBelow, unmarkedRowOf } from '../unmarked-table';
import { quantityUnder, saysStatus } from './headed-facts';
import { isHead } from './row-labels';
import { isSkuLabel, skuIn } from './sku-text';
import { partsOfHead, unstacked } from './stacked-columns';

export interface HeadedRow {
  sku: string;
  element: Element;
  columns: readonly Column[];
}

/** The rows of a table one column of which is headed "SKU", each with the SKU that stands in that column. */
export function headedRows(page: Probe): HeadedRow[] {
  const heads = page.all('sku-headers', headers).filter((head) => partsOfHead(headOf(head)).some(isSkuLabel));
  const all = page.all('tables', tables);
  return believed(heads.map((head) => rowsOf(rowsBelowHead(head, all))));
}

function rowsBelowHead(head: Element, all: readonly Element[]): Map<Element, Column[]> {
  const own = head.closest(tables);
  const marked = own && markedRows(head, own);
  if (marked) return marked;
  const top = head.parentElement;
  const table = top && tableOf(top, all);
  return table ? rowsUnder(top, table) : new Map();
}

/** The same of tables that are drawn as such and marked by nothing. */
export function unmarkedRows(labels: readonly Element[]): HeadedRow[] {
  return believed(labels.flatMap(headRowOf).map((top) => rowsOf(rowsBelow(top))));
}

/** The row of heads a text stands in: most of what stands there, or what stands beside it, heads columns like it. */
export function headRowOf(label: Element): Element[] {
  const found = unmarkedRowOf(label);
  if (!found) return [];
  const cells = [...found.row.children];
  const known = cells.map((cell) => isHead(cell.textContent ?? ''));
  const at = cells.indexOf(found.cell);
  const isBeside = known[at - 1] === true || known[at + 1] === true;
  return isBeside || known.filter(Boolean).length * 2 > cells.length ? [found.row] : [];
}

/**
 * Beside a table that shows statuses, one that shows none lists something else ("Recently deleted"); where a table shows
 * neither statuses nor stock, its heads are not believed.
 */
function believed(lists: readonly HeadedRow[][]): HeadedRow[] {
  const stated = lists.filter((list) => list.some(({ columns }) => saysStatus(columns)));
  if (stated.length > 0) return stated.flat();
  return lists.flatMap((list) => {
    const isStock = list.some(({ columns }) => quantityUnder(columns).length > 0);
    return isStock ? list : list.map((row) => ({ ...row, columns: [] }));
  });
}

function rowsOf(rows: ReadonlyMap<Element, Column[]>): HeadedRow[] {
  return [...rows].flatMap(([element, columns]) => {
    const single = columns.flatMap(unstacked);
    const cell = cellUnder(single, isSkuLabel);
    const sku = cell ? skuIn(cell) : null;
    return sku ? [{ sku, element, columns: single }] : [];
  });
}
