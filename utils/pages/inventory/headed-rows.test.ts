import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import type { InventoryRow } from '../facts';
import { readPage } from '../kinds';

const address = 'https://sellercentral.amazon.ca/myinventory/inventory';

/** The rows read of a page that holds this table; null where it is not read as an inventory. */
function rowsIn(table: string): InventoryRow[] | null {
  const page = openSavedPage(`<main><h1>Manage Inventory</h1>${table}</main>`, address);
  const { reading } = readPage(address, page);
  return reading.status === 'read' && 'rows' in reading.facts ? reading.facts.rows : null;
}

function skusIn(table: string): string[] | null {
  return rowsIn(table)?.map(({ sku }) => sku) ?? null;
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

const heads = '<tr><th>SKU</th><th>ASIN</th><th>Item name</th><th>Listing status</th><th>Available</th></tr>';
const cup = '<tr><td>CUP-1</td><td>B0ABCDEF12</td><td>Cup</td><td>Active</td><td>4</td></tr>';

it('reads each cell as its column is headed', () => {
  const facts = { asin: 'B0ABCDEF12', title: 'Cup', status: 'active', quantity: 4, price: null };
  expect(rowsIn(`<table>${heads}${cup}</table>`)).toEqual([{ sku: 'CUP-1', ...facts }]);
});

it.each([
  ['a sum', '<tfoot><tr><td>Total</td><td></td><td></td><td></td><td>4</td></tr></tfoot>'],
  ['a row that is still to come', '<tr><td>Loading…</td><td>…</td><td>Loading…</td><td>…</td><td></td></tr>'],
  [
    'a row of filters',
    '<tr><td><input></td><td></td><td></td><td><select><option>All</select></td><td></td></tr>',
  ],
  ['a row that goes across', '<tr><td colspan="5">Recommended for you: bubble wrap, B0BUBBLE01</td></tr>'],
])('takes %s for no listing', (_, other) => {
  expect(skusIn(`<table>${heads}${cup}${other}</table>`)).toEqual(['CUP-1']);
});

it.each([
  [
    'two rows of heads',
    '<th>SKU</th><th colspan="2">Offer</th></tr><tr><th></th><th>Status</th><th>Since</th>',
  ],
  [
    'a head of several rows',
    '<th rowspan="2">SKU</th><th colspan="2">Offer</th></tr><tr><th>Status</th><th>Since</th>',
  ],
  ['another status beside it', '<th>SKU</th><th>Status</th><th>Previous status</th>'],
])('reads the status under %s', (_, names) => {
  const body = '<tr><td>CUP-1</td><td>Active</td><td>Inactive</td></tr>';
  expect(rowsIn(`<table><thead><tr>${names}</tr></thead>${body}</table>`)).toMatchObject([
    { sku: 'CUP-1', status: 'active' },
  ]);
});

it.each([
  ['a menu', '<b>Inactive</b><ul><li><a href="#">Active</a></li></ul>', 'inactive'],
  ['a list to choose from', '<select><option>Active<option selected>Inactive</select>', 'inactive'],
  ['a sign with a name', '<i role="img" aria-label="Active"></i>', 'active'],
  ['a switch without a word', '<button role="switch" aria-checked="true"></button>', null],
  ['words no rule knows', 'Search suppressed', 'unknown'],
])('reads the status of %s', (_, status, expected) => {
  const row2 = `<tr><td>CUP-2</td><td>B0ABCDEF13</td><td>Cup</td><td>${status}</td><td>4</td></tr>`;
  expect(rowsIn(`<table>${heads}${cup}${row2}</table>`)?.[1]).toMatchObject({
    sku: 'CUP-2',
    status: expected,
  });
});

it('reads nothing of rows that are another store’s, while the page’s country is not known', () => {
  const stores = heads.replace('Available', 'Marketplace');
  expect(skusIn(`<table>${stores}${cup.replace('4', 'Amazon.ca')}</table>`)).toBeNull();
});

it('survives cells that claim to span millions', () => {
  const wide = '<tr><td colspan="9999999" rowspan="9999999">CUP-2</td></tr>';
  expect(skusIn(`<table>${heads}${cup}${wide}</table>`)).toEqual(['CUP-1']);
});

it.each([
  ['with something to press', '<p>Cup</p><a href="/edit">Edit</a>', 'Cup'],
  [
    'in a link to the product',
    '<a href="https://www.amazon.ca/dp/B0ABCDEF12">Cup</a><a href="/edit">Edit</a>',
    'Cup',
  ],
  ['in a link to its form', '<a href="/edit">Cup</a>', 'Cup'],
  ['with a brand that may be its end', '<p>Cup</p><p>by Fern</p>', null],
  ['that is cut off', 'Cup, hand thr…', null],
  ['in the browser’s words', '<font><font>Tasse</font></font>', null],
])('reads a title %s', (_, title, expected) => {
  expect(rowsIn(`<table>${heads}${cup.replace('Cup', title)}</table>`)).toMatchObject([{ title: expected }]);
});

it.each(['Quantity sold', 'Available at Amazon (FBA)'])('takes %s for no stock', (name) => {
  const others = heads.replace('Available', name);
  expect(rowsIn(`<table>${others}${cup}</table>`)).toMatchObject([{ quantity: null, status: 'active' }]);
});

/** A table of plain parts: nothing marks its rows, its cells or its heads. */
const parts = (...rows: string[][]) =>
  rows.map((cells) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join('');
const partHeads = ['Status', 'SKU', 'Minimum price', 'Item name', 'Available'];
const partRows = [
  ['<i></i>Active', 'CUP-1', '$2.00', 'Cup', '4'],
  ['Inactive', 'CUP-2', '$3.00', 'Beaker', '0'],
];

it.each([
  ['one after another', `<section>${parts(partHeads, ...partRows)}</section>`],
  ['with heads of their own', `<div>${parts(partHeads)}</div><div>${parts(...partRows)}</div>`],
  ['as many as there are columns', parts(['Status', 'SKU', 'Item name'], ['Active', 'CUP-1', 'Cup'])],
])('reads rows that no role marks by their heads, %s', (_, table) => {
  const [first] = rowsIn(table) ?? [];
  expect(first).toEqual(
    expect.objectContaining({ sku: 'CUP-1', title: 'Cup', status: 'active', price: null }),
  );
});

it('takes the heads of such a table for no listing', () => {
  expect(skusIn(`<section>${parts(partHeads)}</section>`)).toBeNull();
  expect(skusIn(`<section>${parts(partHeads, ['No listings yet'])}</section>`)).toEqual([]);
});

it('reads a product whose SKU stands in its own cell by the heads of the others', () => {
  const cell = '<td><div>Cup</div><div>SKU: CUP-1</div></td>';
  const table = `<table><tr><th>Product</th><th>Status</th><th>Previous status</th></tr><tr>${cell}<td>Blocked</td><td>Active</td></tr></table>`;
  expect(rowsIn(table)?.[0]?.status).toBe('unknown');
});

it('takes no word under another head for the status', () => {
  const table =
    '<table><tr><th>SKU</th><th>ASIN</th><th>Available</th><th>Previous status</th></tr><tr><td>CUP-1</td><td>B0ABCDEF12</td><td>4</td><td>Active</td></tr></table>';
  expect(rowsIn(table)?.[0]).toEqual(expect.objectContaining({ sku: 'CUP-1', status: null, quantity: 4 }));
});

it.each([
  ['a link, whatever is said below it', '<a href="/edit">CUP-1</a><div>Created 3/1/2026</div>'],
  ['a text beside a button', 'CUP-1<button>Copy</button>'],
])('reads a SKU that is %s', (_, cell) => {
  expect(skusIn(`<table>${heads}${cup.replace('CUP-1', cell)}</table>`)).toEqual(['CUP-1']);
});

const canada = '<div id="partner-switcher" data-marketplace_selection="A2EUQ1WTGCTBG2"></div>';
const listUnder = (heading: string, rows: string) =>
  `<section><h2>${heading}</h2><table>${heads}${rows}</table></section>`;

it.each(['Amazon.ca', 'Cups'])(
  'reads no row of a list under another store’s name, beside one under %s',
  (own) => {
    const other = cup.replace('Active', 'Inactive') + cup.replace('CUP-1', 'CUP-9');
    expect(rowsIn(canada + listUnder(own, cup) + listUnder('Amazon.fr', other))).toEqual([
      expect.objectContaining({ sku: 'CUP-1', status: 'active' }),
    ]);
  },
);
