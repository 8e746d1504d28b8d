import type { Probe } from '../probe';
import { isSkuLabel, skuIn } from './sku-text';

const headers = 'th, [role="columnheader"], kat-table-head kat-table-cell';
const tables = 'table, kat-table, [role="table"], [role="grid"]';
const rows = 'tr, kat-table-row, [role="row"]';

/** The rows of a table one column of which is headed "SKU", each with the SKU that stands in that column. */
export function headedRows(page: Probe): { sku: string; element: Element }[] {
  const heads = page.all('sku-headers', headers).filter(isSkuHeader);
  return heads.flatMap((head) => {
    const top = head.parentElement;
    const table = head.closest(tables);
    if (!top || !table || [...top.children].filter(isSkuHeader).length > 1) return [];
    const column = [...top.children].indexOf(head);
    return [...table.querySelectorAll(rows)].flatMap((row) => {
      // A row with more or fewer cells is not in step with the header.
      const isOfTable = row.closest(tables) === table && row.childElementCount === top.childElementCount;
      const cell = isOfTable && row !== top ? row.children[column] : undefined;
      const sku = cell ? skuIn(cell) : null;
      return sku ? [{ sku, element: row }] : [];
    });
  });
}

function isSkuHeader(head: Element): boolean {
  return isSkuLabel(head.textContent ?? '');
}
