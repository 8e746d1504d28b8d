import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCodes, type Country } from '../marketplaces/countries';
import {
  countCoverage,
  coverageOf,
  coverageStates,
  productsWith,
  rowsOfProducts,
  stateAt,
  type CoverageState,
} from './coverage';
import { caseDrifts } from './likely-links';
import { matchProducts, type CountryListings, type HandLink } from './match-products';
import { listingStatuses, type ListingStatus } from './report';
import { atOnce } from './slices';
import { textAt, textColumn, textsOf } from './text-column';

type Row = readonly [sku: string, asin?: string, status?: ListingStatus];

function listings(country: Country, rows: readonly Row[], provesAbsence = true): CountryListings {
  return {
    country,
    provesAbsence,
    sku: textColumn(rows.map(([sku]) => sku)),
    asin: textColumn(rows.map(([, asin = '']) => asin)),
    status: Uint8Array.from(rows, ([, , status = 'active']) => listingStatuses.indexOf(status)),
  };
}

/** The SKUs that are one product, product by product. */
function groups(countries: readonly CountryListings[], links: readonly HandLink[] = []): string[][] {
  const { skus, products } = matchProducts(countries, links);
  const found = textsOf(skus).map(() => new Set<string>());
  for (const [place, { sku: column }] of countries.entries()) {
    const own = textsOf(column);
    for (const [row, sku] of own.entries()) found[products[place]?.[row] ?? -1]?.add(sku);
  }
  return found.map((group) => [...group]);
}

function states(countries: readonly CountryListings[], links: readonly HandLink[] = []) {
  const matched = matchProducts(countries, links);
  const coverage = coverageOf(countries, matched);
  return {
    coverage,
    matched,
    at: (product: number, country: Country) => stateAt(coverage, product, country),
  };
}

describe('one product across countries', () => {
  const uk = listings('UK', [['MUG', 'B0TEST0001'], ['BOWL', 'B0TEST0002'], ['VASE']]);

  test('by the same SKU, even with another ASIN', () => {
    expect(groups([uk, listings('DE', [['MUG', 'B0TEST0009']])])).toEqual([['MUG'], ['BOWL'], ['VASE']]);
  });

  test('by the same ASIN under another SKU', () => {
    expect(groups([uk, listings('DE', [['TASSE', 'B0TEST0001'], ['KRUG']])])).toEqual([
      ['MUG', 'TASSE'],
      ['BOWL'],
      ['VASE'],
      ['KRUG'],
    ]);
  });

  test('ties chain: SKU, then ASIN, then SKU', () => {
    const de = listings('DE', [
      ['TASSE', 'B0TEST0001'],
      ['MUG', 'B0TEST0007'],
    ]);
    const fr = listings('FR', [['MUGUET', 'B0TEST0007']]);
    expect(groups([uk, de, fr])[0]).toEqual(['MUG', 'TASSE', 'MUGUET']);
  });

  test('not by what is no ASIN, nor by an empty one', () => {
    const shifted = [
      listings('UK', [
        ['A', '24.90'],
        ['B', ''],
      ]),
      listings('DE', [
        ['C', '24.90'],
        ['D', ''],
      ]),
    ];
    expect(groups(shifted)).toEqual([['A'], ['B'], ['C'], ['D']]);
  });

  test('by hand, for as long as both SKUs are there', () => {
    const de = listings('DE', [['VASEN-1']]);
    const links: HandLink[] = [['VASE', 'VASEN-1']];
    expect(groups([uk, de], links)).toEqual([['MUG'], ['BOWL'], ['VASE', 'VASEN-1']]);
    expect(groups([de], links)).toEqual([['VASEN-1']]);
    expect(groups([uk, de])).toEqual([['MUG'], ['BOWL'], ['VASE'], ['VASEN-1']]);
  });

  test('SKUs that differ in case are a hint, no match', () => {
    const countries = [uk, listings('DE', [['mug'], ['Bowl-2']])];
    expect(groups(countries)).toHaveLength(5);
    expect(atOnce(caseDrifts(matchProducts(countries, []).skus))).toEqual([[0, 3]]);
  });
});

describe('coverage', () => {
  const uk = listings('UK', [['MUG'], ['BOWL'], ['VASE', '', 'inactive']]);
  const de = listings('DE', [
    ['MUG', '', 'incomplete'],
    ['JUG', '', 'unknown'],
  ]);
  const fr = listings('FR', [['MUG']], false);

  test('a product is missing only where absence is proven', () => {
    const { at } = states([uk, de, fr]);
    const asked: Country[] = ['UK', 'DE', 'FR', 'IT'];
    expect(asked.map((country) => at(1, country))).toEqual([
      'listed',
      'missing',
      'not-looked-at',
      'not-looked-at',
    ]);
    expect(at(0, 'DE')).toBe('incomplete');
    expect(at(0, 'FR')).toBe('listed');
    expect(at(2, 'UK')).toBe('inactive');
    expect(at(3, 'DE')).toBe('unclear');
    expect(at(3, 'UK')).toBe('missing');
  });

  test('of several rows of one product the listed one counts', () => {
    const two = listings('DE', [
      ['OLD', 'B0TEST0001', 'inactive'],
      ['NEW', 'B0TEST0001', 'active'],
    ]);
    const { at, matched } = states([two]);
    expect(at(0, 'DE')).toBe('listed');
    const [numbers = new Int32Array(0)] = matched.products;
    expect([...rowsOfProducts(two, numbers, 1)]).toEqual([1]);
  });

  test('missing in DE and FR', () => {
    const { coverage, matched } = states([uk, de, listings('FR', [['BOWL']])]);
    const names = productsWith(coverage, 'missing', ['DE', 'FR']).map((product) =>
      textAt(matched.skus, product),
    );
    expect(names).toEqual(['VASE']);
  });

  test('of nothing', () => {
    expect(countCoverage(states([]).coverage).DE['not-looked-at']).toBe(0);
  });

  const someListings = fc
    .uniqueArray(
      fc.record({
        country: fc.constantFrom(...countryCodes),
        provesAbsence: fc.boolean(),
        rows: fc.uniqueArray(fc.tuple(fc.constantFrom(...'ABCDEFGH'), fc.constantFrom(...listingStatuses)), {
          selector: ([sku]) => sku,
        }),
      }),
      { selector: ({ country }) => country },
    )
    .map((all) =>
      all.map(({ country, provesAbsence, rows }) =>
        listings(
          country,
          rows.map(([sku, status]) => [sku, '', status] as const),
          provesAbsence,
        ),
      ),
    );

  test('bytes and counts say what a look at each listing says', () => {
    const stateOf: Record<ListingStatus, CoverageState> = {
      active: 'listed',
      inactive: 'inactive',
      incomplete: 'incomplete',
      unknown: 'unclear',
    };
    fc.assert(
      fc.property(someListings, (countries) => {
        const { coverage, matched, at } = states(countries);
        const counts = countCoverage(coverage);
        for (const country of countryCodes) {
          const own = countries.find((one) => one.country === country);
          const skus = textsOf(matched.skus);
          const expected = skus.map((sku): CoverageState => {
            const row = own ? textsOf(own.sku).indexOf(sku) : -1;
            if (own && row >= 0) return stateOf[listingStatuses[own.status[row] ?? 0] ?? 'unknown'];
            return own?.provesAbsence ? 'missing' : 'not-looked-at';
          });
          expect(skus.map((_, product) => at(product, country))).toEqual(expected);
          for (const state of coverageStates) {
            expect(counts[country][state]).toBe(expected.filter((one) => one === state).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
