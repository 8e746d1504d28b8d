import type { Probe } from '../probe';
import { cellUnder, headers, rowsUnder, tableOf, tables, type Column } from '../headed-columns';
import { quantityUnder, saysStatus } from './headed-facts';
import { isSkuLabel, skuIn } from './sku-text';

export interface HeadedRow {
  sku: string;
  element: Element;
  columns: readonly Column[];
}

/**
 * The rows of a table one column of which is headed "SKU", each with the SKU that stands in that column. Beside a table
 * that shows statuses, one that shows none lists something else ("Recently deleted"); where a table shows neither
 * statuses nor stock, its heads are not believed.
 */
export function headedRows(page: Probe): HeadedRow[] {
  const heads = page.all('sku-headers', headers).filter((head) => isSkuLabel(head.textContent ?? ''));
  const all = page.all('tables', tables);
  const lists = [...new Set(heads.flatMap((head) => head.parentElement ?? []))].map((top) => {
    const table = tableOf(top, all);
    return table ? rowsOf(top, table) : [];
  });
  const stated = lists.filter((list) => list.some(({ columns }) => saysStatus(columns)));
  if (stated.length > 0) return stated.flat();
  return lists.flatMap((list) => {
    const isStock = list.some(({ columns }) => quantityUnder(columns).length > 0);
    return isStock ? list : list.map((row) => ({ ...row, columns: [] }));
  });
}

function rowsOf(top: Element, table: Element): HeadedRow[] {
  return [...rowsUnder(top, table)].flatMap(([element, columns]) => {
    const cell = cellUnder(columns, isSkuLabel);
    const sku = cell ? skuIn(cell) : null;
    return sku ? [{ sku, element, columns }] : [];
  });
}
