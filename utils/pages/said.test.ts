import { expect, it } from 'vitest';
import { openSavedPage } from '../../test/tools/saved-page';
import { readPage } from './kinds';

const address = 'https://sellercentral.amazon.de/hz/sc/account-information';

/** What is read of stores where the services section holds this beside a German store. */
function storesWhere(section: string) {
  const html = `<h1>Seller Account Information</h1><section><h3>Your Services</h3><ul><li>Amazon.de</li></ul>${section}</section>`;
  const { reading } = readPage(address, openSavedPage(html, address));
  return reading.status === 'read' && 'marketplaces' in reading.facts ? reading.facts.marketplaces : null;
}

it.each([
  'Registered sellers in Amazon.it pay no fee',
  'Amazon.it: no monthly fee',
  'Sellers in Amazon.it have no fee',
  'Amazon.it – keine Gebühren',
  'Amazon.it: sin cuota mensual',
  'Amazon.it 没有月费',
  'No fee is charged to sellers who joined Amazon.it before this summer',
  'Payments in Amazon.it are never held back longer than two weeks',
  'Händler bei Amazon.it zahlen bis zum Jahresende keine monatliche Grundgebühr',
  'Les vendeurs inscrits sur Amazon.it ne paient pas de frais supplémentaires',
  'I venditori di Amazon.it con spedizioni sospese ricevono una comunicazione',
  'Los vendedores de Amazon.it no pagan gastos de publicidad durante el verano',
  'Amazon.it 的注册卖家不需支付任何广告费用',
  'While your bank account is being verified, orders in Amazon.it arrive as usual',
])('takes no word of a sentence for a state: %s', (sentence) => {
  expect(storesWhere(`<p>${sentence}</p>`)).not.toHaveProperty('IT');
});

it.each([
  ['Amazon.it: Not registered', 'not-registered'],
  ['Amazon.it: Inactive (pricing error)', 'not-registered'],
  ['You are not yet registered to sell in Amazon.it', 'not-registered'],
  ['Amazon.it – Inaktiv (Preisfehler)', 'not-registered'],
  ['Amazon.it：未注册', 'not-registered'],
  ['Amazon.it: Verification pending', 'pending'],
])('still reads a label and a sentence of known words: %s', (said, state) => {
  expect(storesWhere(`<p>${said}</p>`)).toMatchObject({ IT: state });
});

it('takes no list below a sentence that holds a “no” for registered', () => {
  const sentence = '<h4>The registration of the following stores could not be brought to its end</h4>';
  expect(storesWhere(`${sentence}<ul><li>Amazon.it</li></ul>`)).not.toHaveProperty('IT');
});
