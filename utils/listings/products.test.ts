import { describe, expect, it } from 'vitest';
import { buildMatrix } from './matrix';
import { listingsOf, titleOf, type ListingColumns, type LoadedCountries } from './listing-at';
import type { CountryListings } from './match-products';
import { countMatrix, gapsOf, matrixStateAt, productsInState } from './matrix-states';
import { likelyLinks } from './likely-links';
import { orderByKeys, orderByMost, skuKeys, sortKeys } from './order-products';
import { listingStatuses, type ListingStatus } from './report';
import { searchProducts } from './search-products';
import { atOnce, inSlices, type Slices } from './slices';
import { stockOf, stockOverview } from './stock-overview';
import { textColumn, textsOf, type TextColumn } from './text-column';
import type { Country } from '../marketplaces/countries';

type Row = [sku: string, title: string, more?: { status?: ListingStatus; quantity?: number; price?: number }];

function columnsOf(rows: readonly Row[]): ListingColumns {
  return {
    sku: textColumn(rows.map(([sku]) => sku)),
    asin: textColumn(rows.map(() => '')),
    title: textColumn(rows.map(([, title]) => title)),
    status: Uint8Array.from(rows, ([, , more]) => listingStatuses.indexOf(more?.status ?? 'active')),
    quantity: Float64Array.from(rows, ([, , more]) => more?.quantity ?? Number.NaN),
    price: Float64Array.from(rows, ([, , more]) => more?.price ?? Number.NaN),
  };
}

function shopOf(
  countries: Partial<Record<Country, readonly Row[]>>,
  setAside: { sku: string; country: Country }[] = [],
) {
  const listed = Object.entries(countries).map(([code, rows]) => {
    const columns = columnsOf(rows);
    const listings: CountryListings = { country: code as Country, provesAbsence: true, ...columns };
    return { columns, listings };
  });
  const matrix = buildMatrix(
    listed.map(({ listings }) => listings),
    { links: [], setAside },
  );
  const loaded: LoadedCountries = new Map(
    listed.map(({ columns, listings }, place) => [
      listings.country,
      { columns, rows: matrix.countries[place]?.rows ?? new Int32Array(0) },
    ]),
  );
  return { matrix, loaded };
}

const { matrix, loaded } = shopOf(
  {
    US: [
      ['MUG-2', 'Blue mug', { quantity: 4, price: 20 }],
      ['MUG-10', 'Ärmel vase', { quantity: 3 }],
      ['BOWL', 'Red bowl', { status: 'inactive', quantity: 1 }],
    ],
    DE: [
      ['MUG-2', 'Blaue Tasse', { quantity: 5 }],
      ['SCHALE', 'Rote Schale'],
    ],
    FR: [['MUG-2', 'Tasse bleue', { quantity: 4 }]],
  },
  [{ sku: 'BOWL', country: 'FR' }],
);
const skus = textsOf(matrix.skus);
const named = (products: Iterable<number>) => [...products].map((product) => skus[product]);

describe('states', () => {
  it('set aside hides the state beneath it and is counted in none', () => {
    expect(named(productsInState(matrix, 'missing', ['FR'], null))).toEqual(['MUG-10', 'SCHALE']);
    expect(named(productsInState(matrix, 'set-aside', ['FR'], null))).toEqual(['BOWL']);
    expect(named(productsInState(matrix, 'set-aside', ['DE'], null))).toEqual([]);
    expect(matrixStateAt(matrix, skus.indexOf('BOWL'), 'FR')).toBe('set-aside');
    expect(matrixStateAt(matrix, skus.indexOf('BOWL'), 'DE')).toBe('missing');
    expect(countMatrix(matrix).FR).toMatchObject({ listed: 1, missing: 2, 'not-looked-at': 0 });
    expect(countMatrix(matrix).IT).toMatchObject({ missing: 0, 'not-looked-at': 4 });
  });

  it('without a state all products are there, with hits only those', () => {
    expect(productsInState(matrix, null, ['IT'], null)).toHaveLength(4);
    expect(named(productsInState(matrix, 'missing', ['DE'], Uint8Array.of(1, 0, 1, 1)))).toEqual(['BOWL']);
  });

  it('gaps count the countries where a wanted product is missing', () => {
    expect([...gapsOf(matrix, ['US', 'DE', 'FR', 'IT'])]).toEqual([0, 2, 1, 2]);
  });
});

describe('search', () => {
  const searched = [
    { column: matrix.skus, rows: null },
    ...[...loaded.values()].map(({ columns, rows }) => ({ column: columns.title, rows })),
  ];
  const found = (search: string) => {
    const hits = atOnce(searchProducts(searched, search, skus.length));
    return skus.filter((_, product) => hits[product] === 1);
  };

  it.each([
    ['mug', ['MUG-2', 'MUG-10']],
    ['MUG-1', ['MUG-10']],
    ['ÄRMEL', ['MUG-10']],
    ['blue mug', ['MUG-2']],
    ['tasse blaue', ['MUG-2']],
    ['blue bowl', []],
    ['  ', ['MUG-2', 'MUG-10', 'BOWL', 'SCHALE']],
    ['mug\nblue', ['MUG-2']],
  ])('%j', (search, expected) => expect(found(search)).toEqual(expected));

  it('finds every row in a column of many pieces, in whatever encoding', () => {
    const texts = Array.from(
      { length: 30_000 },
      (_, row) => `Tasse ${row} ${row % 1000 === 7 ? 'GRÖSSE' : ''}`,
    );
    const column = textColumn(texts);
    const latin: TextColumn = { ...column, encoding: 'mixed' };
    for (const one of [column, latin]) {
      const hits = atOnce(searchProducts([{ column: one, rows: null }], 'größe'.toUpperCase(), texts.length));
      expect(texts.filter((_, row) => hits[row] === 1)).toEqual(
        texts.filter((text) => text.includes('GRÖSSE')),
      );
    }
  });
});

describe('order', () => {
  it('by letters without case and marks, by numbers as numbers, what has none last', () => {
    const texts = ['mug-10', null, 'Zebra', 'Ärmel', 'MUG-2', 'apple', 'mug-10'];
    const keys = atOnce(sortKeys(texts.length, (product) => texts[product] ?? null));
    const ordered = atOnce(orderByKeys(Int32Array.from(texts.keys()), keys));
    expect([...ordered]).toEqual([5, 3, 4, 0, 6, 2, 1]);
  });

  it('sorts many as a plain sort does, and only those given', () => {
    const texts = Array.from({ length: 3001 }, (_, row) => `S-${(row * 7919) % 3001}`);
    const keys = atOnce(skuKeys(textColumn(texts)));
    const chosen = Int32Array.from(texts.keys()).filter((product) => product % 3 !== 0);
    const number = (product: number) => Number(texts[product]?.slice(2));
    expect([...atOnce(orderByKeys(chosen, keys))]).toEqual(
      [...chosen].toSorted((one, other) => number(one) - number(other)),
    );
  });

  it('by the most, equal ones in their order', () => {
    expect([...orderByMost(Int32Array.of(0, 1, 2, 3), Uint8Array.of(1, 8, 0, 8))]).toEqual([1, 3, 0, 2]);
  });
});

describe('listings', () => {
  it('gives what each country shows', () => {
    expect(
      listingsOf(loaded, 0).map(({ country, title, quantity, price }) => [country, title, quantity, price]),
    ).toEqual([
      ['US', 'Blue mug', 4, 20],
      ['DE', 'Blaue Tasse', 5, null],
      ['FR', 'Tasse bleue', 4, null],
    ]);
    expect(listingsOf(loaded, skus.indexOf('SCHALE'))).toMatchObject([{ country: 'DE', quantity: null }]);
  });

  it('names a product by its title at home, else by the first there is', () => {
    expect(titleOf(loaded, 'DE', 0)).toEqual({ country: 'DE', title: 'Blaue Tasse' });
    expect(titleOf(loaded, 'DE', skus.indexOf('BOWL'))).toEqual({ country: 'US', title: 'Red bowl' });
    expect(titleOf(new Map(), 'DE', 0)).toBeNull();
  });
});

it('stock: what differs, what is apart, and what only looks equal', () => {
  const shop = shopOf({
    US: [
      ['A', '', { quantity: 2 }],
      ['B', '', { quantity: 2 }],
      ['C', ''],
    ],
    DE: [
      ['A', '', { quantity: 2 }],
      ['B', '', { quantity: 3 }],
      ['C', ''],
    ],
  });
  expect(atOnce(stockOverview(shop.loaded, 3))).toEqual({ differing: [1], separate: [], equal: 1 });
  expect(stockOf(shop.loaded, 1)).toMatchObject([{ code: 'quantities-differ', sku: 'B' }]);
});

it('likely links: the most alike product of other countries, none of the same', () => {
  const found = atOnce(
    likelyLinks(skus.indexOf('BOWL'), matrix.coverage, ['US', 'DE', 'FR'], (product) => {
      const title = titleOf(loaded, 'US', product)?.title ?? '';
      return {
        sku: skus[product] ?? '',
        title: title.replace('Rote Schale', 'Red bowl XL'),
        price: Number.NaN,
      };
    }),
  );
  expect(named(found.map(({ product }) => product))).toEqual(['SCHALE']);
});

function* counting(seen: number[]): Slices<string> {
  for (let step = 0; step < 3; step++) {
    seen.push(step);
    yield;
  }
  return 'done';
}

describe('slices', () => {
  it('runs to the end', async () => {
    expect(await inSlices(counting([]), new AbortController().signal)).toBe('done');
  });

  it('stops where nobody waits any more', async () => {
    const seen: number[] = [];
    expect(await inSlices(counting(seen), AbortSignal.abort())).toBeNull();
    expect(seen).toEqual([]);
  });
});
