import { expect, it } from 'vitest';
import { listingsOf } from '../../test/surfaces/listings';
import { judged } from '../../test/surfaces/samples';
import { acceptFinding } from '../facts/accepted';
import { mostTitles, type TitleToJudge } from '../facts/judge-titles';
import { emptyShop, type Shop } from '../facts/shop';
import type { Judgement, TextVerdict } from '../language/judgement';
import type { LoadedCountries } from '../listings/listing-at';
import { buildMatrix } from '../listings/matrix';
import { countryCodes, type Country } from '../marketplaces/countries';
import { titleRows, titlesToTranslate, type AskedTitle } from './title-rows';

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

/** A judge to whom these titles are in these verdicts, and "too short" all others. */
const judge =
  (verdicts: Record<string, TextVerdict> = {}) =>
  (titles: TitleToJudge[]) =>
    Promise.resolve(titles.map(({ title }) => judged(verdicts[title] ?? 'too-short')));
const { signal } = new AbortController();

async function asked(
  { matrix, loaded }: ReturnType<typeof listed>,
  { of = shop, chosen = ['UK', 'DE', 'FR'], judge: by = judge() }: Partial<Asked> = {},
): Promise<AskedTitle[]> {
  return (await titlesToTranslate(titleRows(of, matrix, loaded, chosen), by, signal)) ?? [];
}
interface Asked {
  of: Shop;
  chosen: Country[];
  judge: (titles: TitleToJudge[]) => Promise<Judgement[]>;
}
const skus = (rows: AskedTitle[]) => rows.map(({ sku }) => sku);

it('asks for titles of what is missing and for unchanged copies', async () => {
  const judgement = judged('too-short');
  const field = 'title';
  expect(await asked(listed({ US: home, UK: { MUG: 'Stoneware mug' }, DE: german }))).toEqual([
    { country: 'DE', field, sku: 'BOWL', original: 'Small bowl', current: 'small BOWL', judgement },
    { country: 'DE', field, sku: 'VASE', original: 'Tall vase', current: '', judgement },
  ]);
});

it('asks for a changed title only where it is in a wrong language, and for none that is right already', async () => {
  const shops = listed({ US: home, DE: german });
  const of = async (mug: TextVerdict, bowl: TextVerdict, vase: TextVerdict) => {
    const verdicts = { 'Becher aus Steinzeug': mug, 'small BOWL': bowl, 'Tall vase': vase };
    return skus(await asked(shops, { judge: judge(verdicts) }));
  };
  expect(await of('good', 'same-as-original', 'untranslated')).toEqual(['BOWL', 'VASE']);
  expect(await of('untranslated', 'good', 'good')).toEqual(['MUG']);
  expect(await of('partly', 'too-short', 'good')).toEqual(['MUG', 'BOWL']);
  expect(await of('other-language', 'good', 'too-short')).toEqual(['MUG', 'VASE']);
});

it('judges the home title of what is missing, and no more of a title than may be asked', async () => {
  const heard: TitleToJudge[] = [];
  const long = `Vase ${'x'.repeat(3000)}`;
  await asked(listed({ US: { VASE: long }, DE: {} }), {
    judge: (titles) => Promise.resolve(titles.map((title) => (heard.push(title), judged('good')))),
  });
  expect(heard).toEqual([{ country: 'DE', title: long.slice(0, 2000), original: long.slice(0, 2000) }]);
});

it('asks for what is missing or copied where the judge does not answer', async () => {
  const rows = await asked(listed({ US: home, DE: german }), {
    judge: () => Promise.reject(new Error('gone')),
  });
  expect(rows.map(({ sku, judgement }) => [sku, judgement])).toEqual([
    ['BOWL', null],
    ['VASE', null],
  ]);
});

it('leaves out what was set aside or called right, and countries not chosen', async () => {
  const aside = listed({ US: home, DE: german }, [{ sku: 'VASE', country: 'DE' }]);
  expect(skus(await asked(aside))).toEqual(['BOWL']);
  const right = acceptFinding(
    shop,
    { country: 'DE', field: 'title', kind: 'text', text: 'small BOWL' },
    1,
    'name',
  );
  expect(await asked(aside, { of: right })).toEqual([]);
  expect(await asked(aside, { chosen: ['FR'] })).toEqual([]);
});

it('holds no more than a packet may, and judges no more than it needs', async () => {
  const many = Object.fromEntries(
    Array.from({ length: mostTitles + 9 }, (_, at) => [`MUG-${at}`, `Mug ${at}`]),
  );
  const pieces: number[] = [];
  const rows = await asked(listed({ US: many, DE: {}, FR: {} }), {
    judge: (titles) => {
      pieces.push(titles.length);
      return judge()(titles);
    },
  });
  expect(rows).toHaveLength(mostTitles);
  expect(pieces).toEqual([mostTitles]);
});

it('gives nothing to those who do not wait any more', async () => {
  const { matrix, loaded } = listed({ US: home, DE: german });
  const pieces = titleRows(shop, matrix, loaded, ['DE']);
  expect(await titlesToTranslate(pieces, judge(), AbortSignal.abort())).toBeNull();
});
