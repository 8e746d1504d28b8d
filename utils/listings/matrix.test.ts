import { expect, it } from 'vitest';
import type { Country } from '../marketplaces/countries';
import { bitOf } from './coverage';
import type { CountryListings } from './match-products';
import { buildMatrix, countWanted } from './matrix';
import { textColumn, textsOf } from './text-column';

function listingsIn(country: Country, skus: string[], provesAbsence = true): CountryListings {
  const asin = textColumn(skus.map((sku) => (sku.startsWith('X-') ? 'B0SAME0001' : '')));
  return { country, provesAbsence, sku: textColumn(skus), asin, status: new Uint8Array(skus.length).fill(1) };
}

const countries = [listingsIn('US', ['MUG', 'BOWL', 'X-1']), listingsIn('IT', ['X-2', 'MUG'])];

it('says where each product stands in each country', () => {
  const { skus, countries: found } = buildMatrix(countries, { links: [], setAside: [] });
  expect(textsOf(skus)).toEqual(['MUG', 'BOWL', 'X-1']);
  expect(found).toEqual([
    { country: 'US', complete: true, rows: Int32Array.of(0, 1, 2) },
    { country: 'IT', complete: true, rows: Int32Array.of(1, -1, 0) },
  ]);
});

it('sets a product aside by any of its SKUs, and leaves SKUs alone that are nowhere', () => {
  const setAside = [
    { sku: 'X-2', country: 'IT' as const },
    { sku: 'BOWL', country: 'IT' as const },
    { sku: 'X-1', country: 'DE' as const },
    { sku: 'GONE', country: 'IT' as const },
  ];
  const matrix = buildMatrix(countries, { links: [], setAside });
  expect([...matrix.setAside]).toEqual([0, bitOf('IT'), bitOf('IT') | bitOf('DE')]);
  expect(countWanted(matrix, 'IT')).toMatchObject({ wanted: 1, states: { listed: 1, missing: 0 } });
  expect(countWanted(matrix, 'US')).toMatchObject({ wanted: 3, states: { listed: 3 } });
  expect(countWanted(matrix, 'DE')).toMatchObject({ wanted: 2, states: { 'not-looked-at': 2 } });
});
