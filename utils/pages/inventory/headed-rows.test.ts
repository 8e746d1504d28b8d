import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { readPage } from '../kinds';

const address = 'https://sellercentral.amazon.ca/myinventory/inventory';

/** The SKUs read of a page that holds this table; null where it is not read as an inventory. */
function skusIn(table: string): string[] | null {
  const page = openSavedPage(`<main><h1>Manage Inventory</h1>${table}</main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' && 'rows' in reading.facts
    ? reading.facts.rows.map(({ sku }) => sku)
    : null;
}

const head = '<tr><th>SKU</th><th>Title</th><th>Price</th></tr>';
const row =
  '<tr><td>CUP-1</td><td><a href="https://www.amazon.ca/dp/B0ABCDEF12">Cup</a></td><td>$9.00</td></tr>';

const translated = (name: string, column: string) =>
  `<th data-column="${column}"><font><font>${name}</font></font></th>`;

it('takes a second head, drawn to stay in sight, for no listing', () => {
  expect(
    skusIn(`<table><thead>${head}</thead><tbody>${head.replaceAll('th>', 'td>')}${row}</tbody></table>`),
  ).toEqual(['CUP-1']);
});

it('takes the translated head of a table without rows for no listing', () => {
  const names = `<tr>${translated('Status', 'status')}${translated('SKU', 'sku')}</tr>`;
  expect(skusIn(`<table><thead>${names}</thead><tbody></tbody></table>`)).toBeNull();
});

const orders =
  '<table><tr><th>Order</th><th>SKU</th></tr><tr><td>114-5551234-0000001</td><td>CUP-1</td></tr></table>';
const listing = (sku: string) =>
  `<div><a href="https://www.amazon.ca/dp/B0ABCDEF12">Cup</a><div><span>SKU</span><span>${sku}</span></div></div>`;

it('takes no product beside a table of orders for the row of one', () => {
  const product = '<div><a href="https://www.amazon.ca/dp/B0ABCDEF12">Match the lowest price</a></div>';
  expect(skusIn(`<div>${orders}${product}</div>`)).toBeNull();
});

it('reads a list of labelled rows beside a table of orders', () => {
  expect(skusIn(`${orders}<div>${listing('CUP-2')}${listing('CUP-3')}</div>`)).toEqual(['CUP-2', 'CUP-3']);
});
