import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/hz/sc/account-information';

/** What is read of stores where the services section holds this. */
function storesWhere(section: string) {
  const html = `<h1>Seller Account Information</h1><section><h3>Your Services</h3>${section}</section>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

const cards = (germany: string, france: string) =>
  `<div><h4>Germany</h4>${germany}</div><div><h4>France</h4>${france}</div>`;
const pair = (label: string, state: string) => `<p><span>${label}</span> <span>${state}</span></p>`;
const grid = (tag: string, ...rows: readonly string[][]) =>
  rows.map((row) => `<${tag}>${row.map((cell) => `<div>${cell}</div>`).join('')}</${tag}>`).join('');

it.each([
  ['a line', cards('<p>Trademark: Registered</p>', '<p>LUCID number: not registered</p>')],
  ['a line without a colon', cards('<p>Bank account not active</p>', '<p>E-mail not verified</p>')],
  ['a term', cards('<dl><dt>Brand</dt><dd>Registered</dd></dl>', '<dl><dt>Brand</dt><dd>Active</dd></dl>')],
  ['a pair of unknown words', cards(pair('Producer register', 'Registered'), pair('Deposit', 'Active'))],
  [
    'a name that is known, in the store’s own row',
    grid('div', ['Germany', 'Trademark', 'Registered'], ['France', 'VAT', 'Registered']),
  ],
  [
    'a label with a colon',
    grid('div', ['Germany', 'Producer:', 'Registered'], ['France', 'Producer:', 'Active']),
  ],
  [
    'the head of a column',
    '<table><tr><th>Store</th><th>Producer</th></tr><tr><td>Germany</td><td>Registered</td></tr></table>',
  ],
  [
    'the head of a column that no role marks',
    grid('section', ['Store', 'Producer'], ['Germany', 'Registered'], ['France', 'Registered']),
  ],
  ['a line below a heading', `<h4>Germany</h4><p>Brand: Registered</p><h4>France</h4><p>Brand: Active</p>`],
  [
    'the head of a row',
    `<table><tr><th></th><th>Germany</th><th>France</th></tr>
      <tr><th>Fiscal agent</th><td>Registered</td><td>Not registered</td></tr></table>`,
  ],
  ['a heading', '<h4>Trademarks</h4><ul><li>Germany: Registered</li><li>France: Not registered</li></ul>'],
  ['a Chinese head', grid('section', ['国家/地区', '商标'], ['德国', '已注册'], ['法国', '未注册'])],
])('takes what is registered for something else, by %s, for no state of a store', (_, section) => {
  expect(storesWhere(section)).toEqual({});
});

it.each([
  [
    'terms',
    cards(
      '<dl><dt>Status</dt><dd>Pending</dd><dt>Brand</dt><dd>Registered</dd></dl>',
      '<dl><dt>Status</dt><dd>Registered</dd><dt>Brand</dt><dd>Not registered</dd></dl>',
    ),
  ],
  [
    'lines',
    cards(
      '<p>Pending</p><p>VAT: Registered</p>',
      '<p>Registered</p><p>Your trademark is not registered in France.</p>',
    ),
  ],
  [
    'columns',
    grid(
      'section',
      ['Store', 'Producer', 'Status'],
      ['Germany', 'Registered', 'Pending'],
      ['France', 'Not registered', 'Active'],
    ),
  ],
  [
    'a way to the store itself',
    cards('<p>Identity verification pending</p>', pair('Registration status', 'Registered')),
  ],
  [
    'a number beside',
    cards('<p>Registration pending (No. 12)</p>', '<p>Registered since 2019 (n.º 12345)</p>'),
  ],
])('reads the state of the store itself from %s', (_, section) => {
  expect(storesWhere(section)).toEqual({ DE: 'pending', FR: 'registered' });
});
