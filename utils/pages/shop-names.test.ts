import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.co.uk/hz/sc/account-information';

/** What is read of stores listed without a state, under two headings. */
function storesUnder(first: string, second: string) {
  const html = `<h1>Seller Account Information</h1><section><h2>Your Services</h2>
    <h3>${first}</h3><ul><li>Amazon.co.uk</li><li>Amazon.de</li></ul>
    <h3>${second}</h3><ul><li>Amazon.com</li></ul></section>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

it.each([
  ['European marketplaces', 'North American marketplaces'],
  ['Your stores in Europe', 'Your stores in North America'],
  ['Marketplaces where you are selling', 'Stores of the Americas'],
  ['Your countries', 'Home marketplace'],
  ['Europäische Marktplätze', 'Nordamerikanische Marktplätze'],
  ['Boutiques européennes', 'Boutiques nord-américaines'],
  ['Sites de vente européens', 'Sites de vente nord-américains'],
  ['Negozi europei', 'Negozi nordamericani'],
  ['Tiendas europeas', 'Tiendas norteamericanas'],
  ['欧洲商城', '北美商城'],
  ['ヨーロッパのストア', '北米のストア'],
])('is the account’s under headings of regions: %s, %s', (...headings) => {
  expect(storesUnder(...headings)).toEqual({ UK: 'registered', DE: 'registered', US: 'registered' });
});

it.each([
  ['Anna’s Shop', 'Blue Kiln'],
  ['Kiln Store', 'The Shop of Anna'],
  ['La Boutique Bleue', 'Atelier Lune'],
  ['Annas Laden & Shop', 'Tonwerk'],
  ['Annas European Shop', 'Blue Kiln Europe'],
])('is nobody’s in particular under the names of two shops: %s, %s', (...names) => {
  expect(storesUnder(...names)).toEqual({});
});
