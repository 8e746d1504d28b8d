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

const own = '<h4>Sell on Amazon</h4><ul><li>Amazon.de</li></ul>';
const both = { DE: 'registered', FR: 'registered' };

it.each([
  ['a heading', `${own}<h4>Fulfillment by Amazon</h4><ul><li>Amazon.fr - Registered</li></ul>`],
  ['a heading with a state', `${own}<h4>Fulfillment by Amazon: Registered</h4><p>Amazon.fr Registered</p>`],
  ['a name in bold', `${own}<div><b>Sponsored Products</b><p>Registered: Amazon.fr</p></div>`],
  ['the row', `${own}<table><tr><td>Amazon Pay</td><td>Registered: Amazon.fr, Amazon.it</td></tr></table>`],
  [
    'the row’s state',
    `${own}<table><tr><td>Amazon Pay</td><td>Amazon.fr</td><td>Registered</td></tr></table>`,
  ],
  ['a name that sounds like a state', `${own}<h4>Amazon Live</h4><ul><li>Amazon.fr</li></ul>`],
  [
    'a row of a name that sounds like a state',
    `${own}<table><tr><td>Amazon Live</td><td>Amazon.fr</td><td>Registered</td></tr></table>`,
  ],
  ['a tax', `<p>Amazon.de</p><h4>VAT</h4><table><tr><td>France</td><td>Registered</td></tr></table>`],
  ['a heading of unknown words', `${own}<h4>Packaging duties</h4><ul><li>France - Registered</li></ul>`],
  [
    'a heading above a table with a head',
    `${own}<h4>Sponsored Products</h4><table><tr><th>Country</th><th>Status</th></tr>
      <tr><td>France</td><td>Registered</td></tr></table>`,
  ],
  [
    'a heading above terms',
    `<p>Amazon.de Registered</p><h4>Sponsored Products</h4><dl><dt>Italy</dt><dd>Registered</dd><dt>France</dt><dd>Registered</dd></dl>`,
  ],
  [
    'an unknown name that stands as the selling service’s does',
    '<div><p class="n">Sell on Amazon</p><p>Amazon.de</p></div><div><p class="n">Reports API</p><p>France: Registered</p></div>',
  ],
  [
    'an unknown row beside the selling service’s',
    `<table><tr><td>Sell on Amazon</td><td>Amazon.de</td><td>Registered</td></tr>
      <tr><td>Reports API</td><td>France</td><td>Registered</td></tr></table>`,
  ],
  [
    'an unknown term beside the selling service’s',
    '<dl><dt>Sell on Amazon</dt><dd>Amazon.de: Registered</dd><dt>Packaging duties</dt><dd>France: Registered</dd></dl>',
  ],
  [
    'a cell that spans the rows',
    `<table><tr><td>Sell on Amazon</td><td>Germany</td><td>Registered</td></tr>
      <tr><td rowspan="2">Amazon Pay</td><td>Germany</td><td>Not registered</td></tr>
      <tr><td>France</td><td>Registered</td></tr></table>`,
  ],
  [
    'a cell above blank ones',
    `<table><tr><td>Sell on Amazon</td><td>Germany</td><td>Registered</td></tr>
      <tr><td>Amazon Pay</td><td>Italy</td><td>Not registered</td></tr>
      <tr><td></td><td>France</td><td>Registered</td></tr></table>`,
  ],
  [
    'an unknown first line of a text',
    '<div><b>Sell on Amazon</b><br>Germany: Registered</div><div><b>Reports API</b><br>France: Registered</div>',
  ],
  [
    'a part that is folded out of its own',
    `${own}<details><summary>Fulfillment by Amazon</summary><details><summary>Italy</summary><p>Registered</p></details>
      <details><summary>France</summary><p>Registered</p></details></details>`,
  ],
  ['an unknown heading above', `<h4>Packaging duties</h4><ul><li>France - Registered</li></ul>${own}`],
])('takes no store of another service as the account’s: under %s', (_, section) => {
  expect(storesWhere(section)).toEqual({ DE: 'registered' });
});

it.each([
  [
    'after a row that is complete in itself',
    '<ul><li>Amazon.de Registered</li><li>Amazon Pay Not registered</li><li>Amazon.fr Registered</li></ul>',
  ],
  [
    'under no heading but one of unknown words',
    '<h4>Willow &amp; Clay</h4><ul><li>Amazon.de - Registered</li><li>Amazon.fr - Registered</li></ul>',
  ],
  [
    'under a heading of stores after another service',
    '<h4>Amazon Pay</h4><p>Not registered</p><h4>Your marketplaces</h4><ul><li>Amazon.de</li><li>Amazon.fr</li></ul>',
  ],
])('still reads the stores: %s', (_, section) => {
  expect(storesWhere(section)).toEqual(both);
});

it('takes a heading of unknown words for no shop where the selling service has a row of its own', () => {
  const selling = '<dl><dt>Sell on Amazon</dt><dd>Registered</dd></dl>';
  expect(storesWhere(`${selling}<h4>Packaging duties</h4><p>France - Registered</p>`)).toEqual({});
});

it('reads nothing of the only store where a part of its own tells of another service', () => {
  const lending =
    '<aside><a href="/price">Match the lowest price</a></aside><div><h4>Italy</h4><p>Amazon Lending</p><p>Active</p></div>';
  expect(storesWhere(lending)?.IT).toBeUndefined();
});

const line = (said: string, service: string) => `<p><i title="${said}"></i> ${service}</p>`;
const card = (store: string, ...lines: string[]) => `<div><h4>${store}</h4>${lines.join('')}</div>`;

it('takes the sign in one line with a service’s name for that service’s, before the name, too', () => {
  const [selling, pay] = ['Sell on Amazon', 'Amazon Pay'];
  const cards = [
    card('Italy', line('Not registered', pay), line('Registered', selling)),
    card('Spain', line('Registered', pay), line('Not registered', selling)),
    card('France', line('Not registered', selling), line('Registered', pay)),
  ];
  expect(storesWhere(cards.join(''))).toEqual({
    IT: 'registered',
    ES: 'not-registered',
    FR: 'not-registered',
  });
});
