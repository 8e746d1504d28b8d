// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readOwner } from './owner';
import { probe } from './probe';

/** Switchers as in the facts on Seller Central, section 1; the newest one's inside is assumed. */
function ownerIn(header: string) {
  document.body.innerHTML = header;
  // jsdom lays nothing out: what stands there is shown.
  for (const element of document.body.querySelectorAll('*')) element.checkVisibility = () => true;
  return readOwner(probe(document));
}

const partner = (text: string, merchant = 'amzn1.pa.d.A3CLAY') =>
  `<div id="partner-switcher" data-merchant_selection="${merchant}"><button class="partner-dropdown-button">${text}</button></div>`;
const label = (text: string) =>
  `<span class="dropdown-account-switcher-header-label-global">${text}</span><span class="dropdown-account-switcher-header-label-regional">Germany</span>`;

it.each([
  [
    '2015',
    '<select id="sc-mkt-picker-switcher-select"><optgroup label="Wood"><option value="/m?merchantId=A3WOOD">www.amazon.com</option></optgroup><optgroup label="Clay"><option selected value="/m?marketplaceId=A1PA6795UKMFR9&merchantId=A3CLAY">www.amazon.de</option></optgroup></select>',
    ['Clay'],
    ['A3CLAY'],
  ],
  ['2020', partner('<b>Clay</b> | Germany'), ['Clay'], ['amzn1.pa.d.A3CLAY']],
  [
    '2020 with a separator in the name',
    partner('Clay | Fire | Germany'),
    ['Clay | Fire'],
    ['amzn1.pa.d.A3CLAY'],
  ],
  ['2020 with the country alone', partner('Germany', ''), [], []],
  ['2024', label(' Clay\n by <b>Mara</b> '), ['Clay by Mara'], []],
  [
    '2026',
    '<div id="ngstrim-account-switcher-dropdown"><span>Clay</span> | <span>Germany</span></div>',
    ['Clay'],
    [],
  ],
  [
    '2026 with texts that may be anything',
    '<div id="ngstrim-account-switcher-dropdown"><span>Clay</span><span>Switch account</span><span>Germany</span></div>',
    [],
    [],
  ],
  [
    '2011, which names nobody',
    '<select id="sc-mkt-switcher-select"><option selected value="A1PA6795UKMFR9">www.amazon.de</option></select>',
    [],
    [],
  ],
])('reads whose page it is in the switcher of %s', (_, header, storeNames, merchantIds) => {
  expect(ownerIn(header)).toEqual({ storeNames, merchantIds });
});

it('gives both names where two switchers contradict each other, and one where they agree', () => {
  expect(ownerIn(partner('Clay | Germany') + label('Wood')).storeNames).toEqual(['Clay', 'Wood']);
  expect(ownerIn(partner('Clay | Germany') + label('Clay')).storeNames).toEqual(['Clay']);
});

it('keeps what a hostile page says small and visible', () => {
  expect(ownerIn(label('Cl\u200Bay\u202E')).storeNames).toEqual(['Clay']);
  expect(ownerIn(label('x'.repeat(101))).storeNames).toEqual([]);
  expect(
    ownerIn(Array.from({ length: 30 }, (_, index) => label(`Shop ${index}`)).join('')).storeNames,
  ).toHaveLength(9);
  expect(ownerIn(partner('Clay | Germany', '<img src=x>')).merchantIds).toEqual([]);
});
