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
