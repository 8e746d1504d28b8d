import { expect, it } from 'vitest';
import { amountIn, countriesOfCurrency } from './money';

it.each([
  ['€', ['DE', 'FR', 'IT', 'ES']],
  ['EUR', ['DE', 'FR', 'IT', 'ES']],
  ['£', ['UK']],
  ['$', ['US', 'CA', 'MX']],
  ['CDN$', ['CA']],
  ['MX$', ['MX']],
  ['US$', ['US']],
  ['zł', []],
  ['A$', []],
  ['Stück', null],
  ['', null],
])('%j is the currency of %j', (sign, countries) => {
  expect(countriesOfCurrency(sign)).toEqual(countries);
});

it.each([
  ['€24.90', 24.9],
  ['24,90 €', 24.9],
  ['EUR 1.248,50', 1248.5],
  ['$1,248.50', 1248.5],
  ['CDN$ 30', 30],
  ['1 248,50 €', 1248.5],
  ['\u200f24.90 £\u200f', 24.9],
  ['12', 12],
])('%j is a price', (text, value) => {
  expect(amountIn(text)?.value).toBe(value);
});

it.each(['+ 4,99 € Versand', '12 pieces', 'from €12', '-5 €', '', '1e9', '99999999999999 €', '5 cm'])(
  '%j is none',
  (text) => {
    expect(amountIn(text)).toBeNull();
  },
);

it('says whose currency stands beside it', () => {
  expect(amountIn('24.90 zł')?.countries).toEqual([]);
  expect(amountIn('£24.90')?.countries).toEqual(['UK']);
  expect(amountIn('24.90')?.countries).toBeNull();
});
