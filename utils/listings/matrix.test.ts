import { expect, it } from 'vitest';
import type { Country } from '../marketplaces/countries';
import { bitOf } from './coverage';
import type { CountryListings } from './match-products';
import { buildMatrix, type Matrix } from './matrix';
import { countMatrix, gapsOf, productsInState } from './matrix-states';
import { listingStatuses } from './report';
import { textColumn, textsOf } from './text-column';
import { countSoldNowhere } from './unwanted';

function listingsIn(country: Country, skus: string[], provesAbsence = true): CountryListings {
  const asin = textColumn(skus.map((sku) => (sku.startsWith('X-') ? 'B0SAME0001' : '')));
  return { country, provesAbsence, sku: textColumn(skus), asin, status: new Uint8Array(skus.length).fill(1) };
}

/** How many products are wanted in a country, and in which states. */
function countWanted(matrix: Matrix, country: Country) {
  const states = countMatrix(matrix)[country];
  return { wanted: Object.values(states).reduce((sum, own) => sum + own, 0), states };
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

it('asks nothing of what is sold nowhere: the parent of variations, incomplete wherever it is listed', () => {
  const incomplete = listingStatuses.indexOf('incomplete');
  const withParent = countries.map((listings) => ({
    ...listings,
    sku: textColumn([...textsOf(listings.sku), 'PARENT']),
    asin: textColumn([...textsOf(listings.asin), '']),
    status: Uint8Array.of(...listings.status, incomplete),
  }));
  const onlyAtHome = [withParent[0] ?? countries[0], countries[1]].flatMap((one) => one ?? []);
  for (const found of [withParent, onlyAtHome]) {
    const matrix = buildMatrix(found, { links: [], setAside: [] });
    expect(matrix.skus.ends).toHaveLength(4);
    expect(countWanted(matrix, 'IT')).toMatchObject({ wanted: 3, states: { incomplete: 0, missing: 1 } });
    expect(countWanted(matrix, 'US')).toMatchObject({ wanted: 3, states: { listed: 3, incomplete: 0 } });
    expect(countMatrix(matrix).IT).toMatchObject({ incomplete: 0, missing: 1 });
    expect([...productsInState(matrix, 'missing', ['IT'], null)]).toEqual([1]);
    expect([...gapsOf(matrix, ['IT'])]).toEqual([0, 1, 0, 0]);
    expect(countSoldNowhere(matrix.coverage)).toBe(1);
  }
});

it('asks for a product that is active anywhere, however incomplete it is elsewhere', () => {
  const mug = listingsIn('IT', ['MUG']);
  const italian = { ...mug, status: Uint8Array.of(listingStatuses.indexOf('incomplete')) };
  const matrix = buildMatrix([listingsIn('US', ['MUG']), italian], { links: [], setAside: [] });
  expect(countWanted(matrix, 'IT')).toMatchObject({ wanted: 1, states: { incomplete: 1 } });
  expect(countSoldNowhere(matrix.coverage)).toBe(0);
});
