import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.com/account-information/mys';

/** What is read of a table whose first row are heads. */
function storesIn(table: readonly string[][]) {
  const rows = table.map((cells, at) =>
    cells.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)),
  );
  const html = `<main><h2>Your Services</h2><table>${rows.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table></main>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

it.each([
  [
    'beside the account’s',
    [
      ['Store', 'Status', 'VAT'],
      ['Germany', 'Registered', 'Not registered'],
      ['France', 'Not registered', 'Registered'],
    ],
    { DE: 'registered', FR: 'not-registered' },
  ],
  [
    'with an offer of its own',
    [
      ['Store', 'Fulfillment by Amazon', 'Status'],
      ['Germany', '<a href="#">Register now</a>', 'Registered'],
    ],
    { DE: 'registered' },
  ],
  [
    'where the account’s cell is empty',
    [
      ['Store', 'Status', 'VAT'],
      ['Germany', 'Registered', '–'],
      ['Italy', '', 'Registered'],
    ],
    { DE: 'registered' },
  ],
  [
    'and none for the account',
    [
      ['Store', 'Amazon Pay'],
      ['Germany', 'Registered'],
      ['France', '–'],
    ],
    {},
  ],
  [
    'of a service that sells',
    [
      ['Store', 'Selling on Amazon'],
      ['Germany', 'Registered'],
    ],
    { DE: 'registered' },
  ],
])('reads a table with a column for another service %s', (_, table, expected) => {
  expect(storesIn(table)).toEqual(expected);
});
