import { expect, it } from 'vitest';
import { listingsOf } from '../../test/surfaces/listings';
import { acceptFinding } from '../facts/accepted';
import { emptyShop, type Shop } from '../facts/shop';
import type { LoadedCountries } from '../listings/listing-at';
import { buildMatrix } from '../listings/matrix';
import { atOnce } from '../listings/slices';
import { countryCodes, type Country } from '../marketplaces/countries';
import { mostTitles, titleRows } from './title-rows';

const shop: Shop = { ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'FR'] } };

/** A shop's listings: of each country the titles by SKU. */
function listed(
  titles: Partial<Record<Country, Record<string, string>>>,
  setAside: { sku: string; country: Country }[] = [],
) {
  const countries = countryCodes.flatMap((country) => {
    const own = titles[country];
    if (!own) return [];
    const columns = listingsOf(Object.entries(own).map(([sku, title]) => ({ sku, title })));
    return [{ country, provesAbsence: true, ...columns }];
  });
  const matrix = buildMatrix(countries, { links: [], setAside });
  const loaded: LoadedCountries = new Map(
    countries.map((columns, place) => [
      columns.country,
      { rows: matrix.countries[place]?.rows ?? new Int32Array(0), columns },
    ]),
  );
  return { matrix, loaded };
}

const home = { MUG: 'Stoneware mug', BOWL: 'Small bowl', VASE: 'Tall vase' };
const german = { MUG: 'Becher aus Steinzeug', BOWL: 'small BOWL' };
const rowsOf = (
  { matrix, loaded }: ReturnType<typeof listed>,
  of = shop,
  chosen: Country[] = ['UK', 'DE', 'FR'],
) => atOnce(titleRows(of, matrix, loaded, chosen));

it('asks for titles of what is missing and for unchanged copies, and for nothing else', () => {
  expect(rowsOf(listed({ US: home, UK: { MUG: 'Stoneware mug' }, DE: german }))).toEqual([
    { country: 'DE', field: 'title', sku: 'BOWL', original: 'Small bowl', current: 'small BOWL' },
    { country: 'DE', field: 'title', sku: 'VASE', original: 'Tall vase', current: '' },
  ]);
});

it('leaves out what was set aside or called right, and countries not chosen', () => {
  const aside = listed({ US: home, DE: german }, [{ sku: 'VASE', country: 'DE' }]);
  expect(rowsOf(aside).map(({ sku }) => sku)).toEqual(['BOWL']);
  const right = acceptFinding(
    shop,
    { country: 'DE', field: 'title', kind: 'text', text: 'small BOWL' },
    1,
    'name',
  );
  expect(rowsOf(aside, right)).toEqual([]);
  expect(rowsOf(aside, shop, ['FR'])).toEqual([]);
});

it('holds no more than a packet may', () => {
  const many = Object.fromEntries(
    Array.from({ length: mostTitles + 9 }, (_, at) => [`MUG-${at}`, `Mug ${at}`]),
  );
  expect(rowsOf(listed({ US: many, DE: {}, FR: {} }))).toHaveLength(mostTitles);
});
