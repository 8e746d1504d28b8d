import { expect, it } from 'vitest';
import { buildMatrix } from './matrix';
import { missingOf } from './missing-of';
import { textColumn } from './text-column';
import type { CountryListings } from './match-products';
import type { Country } from '../marketplaces/countries';

function listings(country: Country, skus: string[], provesAbsence: boolean): CountryListings {
  return {
    country,
    provesAbsence,
    sku: textColumn(skus),
    asin: textColumn(skus.map(() => '')),
    status: Uint8Array.from(skus, () => 1),
  };
}

const home = ['BOWL', 'MUG', 'JUG'];
const countries = [
  listings('US', home, true),
  listings('FR', ['BOWL', 'TASSE'], true),
  listings('IT', ['BOWL'], false),
  listings('DE', [], true),
];

function missing(setAside: { sku: string; country: Country }[], skus: string[], wanted: Country[]) {
  const matrix = buildMatrix(countries, { links: [['MUG', 'TASSE']], setAside });
  const [place] = matrix.countries;
  return place ? missingOf(matrix, place, textColumn(home), skus, wanted) : null;
}

it('names the countries where a product is proven to be missing, linked ones matched', () => {
  expect(missing([], ['BOWL', 'MUG', 'JUG'], ['DE', 'FR', 'IT'])).toEqual([
    { sku: 'BOWL', missing: ['DE'] },
    { sku: 'MUG', missing: ['DE'] },
    { sku: 'JUG', missing: ['DE', 'FR'] },
  ]);
});

it('calls nothing missing where only some pages were seen, where nobody looked, or where it is not wanted', () => {
  expect(missing([], ['JUG'], ['IT', 'ES'])).toEqual([{ sku: 'JUG', missing: [] }]);
  const aside = [{ sku: 'JUG', country: 'DE' as const }];
  expect(missing(aside, ['JUG'], ['DE', 'FR'])).toEqual([{ sku: 'JUG', missing: ['FR'] }]);
});

it('says nothing of a SKU that it does not know', () => {
  expect(missing([], ['PLATE', '', 'bowl'], ['DE'])).toEqual([]);
});
