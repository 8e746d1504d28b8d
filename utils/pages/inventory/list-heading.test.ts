import { expect, it } from 'vitest';
import { openSavedPage } from '../../../test/tools/saved-page';
import { readPage } from '../kinds';

const address = 'https://sellercentral.amazon.ca/myinventory/inventory';
const canada = '<div id="partner-switcher" data-marketplace_selection="A2EUQ1WTGCTBG2"></div>';

/** The country and the SKUs read of a page that holds this, below a header that says Canada. */
function readWith(content: string): { country: string | null; skus: string[] } {
  const page = openSavedPage(`${canada}<main><h1>Manage Inventory</h1>${content}</main>`, address);
  const { reading, header } = readPage(address, page);
  const rows = reading.status === 'read' && 'rows' in reading.facts ? reading.facts.rows : [];
  return { country: header?.country ?? null, skus: rows.map(({ sku }) => sku) };
}

const table = (sku: string) =>
  `<table><tr><th>SKU</th><th>Title</th><th>Status</th></tr><tr><td>${sku}</td><td>Cup</td><td>Active</td></tr></table>`;

it.each(['Recommended for you', 'Gelöschte Angebote', 'Exemples', '已归档'])(
  'reads no row of a list under “%s”',
  (heading) => {
    expect(readWith(`${table('CUP-1')}<h2>${heading}</h2>${table('CUP-9')}`).skus).toEqual(['CUP-1']);
    expect(readWith(`<section><header><h3>${heading}</h3></header>${table('CUP-9')}</section>`).skus).toEqual(
      [],
    );
  },
);

it('reads a list below a part of its own that recommends something', () => {
  const part = '<section><h2>Recommendations</h2><p>Add pictures.</p></section>';
  expect(readWith(part + table('CUP-1')).skus).toEqual(['CUP-1']);
});

const card = (sku: string, said: string) =>
  `<li><p>SKU: ${sku}</p><p>ASIN: B0ABCDEF12</p><p>Status: Active</p>${said}</li>`;

it.each([
  ['after a label', '<p>Marketplace: Amazon.ca</p>', '<p>Marketplace: Amazon.fr</p>'],
  ['beside a label', '<p><b>Store</b> Canada</p>', '<p><b>Store</b> France</p>'],
  ['as its address', '<p>amazon.ca</p>', '<p>amazon.fr</p>'],
])('reads no row that names another store %s', (_, own, other) => {
  expect(readWith(`<ul>${card('CUP-1', own)}${card('CUP-2', other)}${card('CUP-3', '')}</ul>`).skus).toEqual([
    'CUP-1',
    'CUP-3',
  ]);
});

const list = (chosen: string) =>
  `<select>${['Canada', 'Mexico'].map((name) => `<option ${name === chosen ? 'selected' : ''}>${name}`).join('')}</select>`;
const tab = (chosen: string) =>
  `<p>${['Canada', 'Mexico'].map((name) => `<b role="tab" aria-selected="${name === chosen}">${name}</b>`).join('')}</p>`;

it.each([
  ['a list', list],
  ['a tab', tab],
])('knows no country where another store is chosen above the rows by %s', (_, choice) => {
  expect(readWith(choice('Canada') + table('CUP-1')).country).toBe('CA');
  expect(readWith(choice('Mexico') + table('CUP-1')).country).toBeNull();
});
