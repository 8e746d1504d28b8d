import { describe, expect, it } from 'vitest';
import { judged, now, textFact, yesterday } from '../../test/surfaces/samples';
import type { CountryFacts, Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import { deriveProgress } from '../progress/derive-progress';
import { packetContent } from './packet-rows';

const original = 'Rye Clay: mugs of 350 ml, fired since 1987.';

function profile(aboutYou: ReturnType<typeof textFact> | undefined): CountryFacts {
  const storeName = { at: yesterday, state: 'filled', text: 'Rye Clay' } as const;
  return { profile: { path: '/maker', storeName, inspiration: textFact(judged('good')), aboutYou } };
}

function shop(home: Country, countries: Shop['countries']): Shop {
  const targets: Country[] = home === 'US' ? ['UK', 'DE', 'FR', 'IT', 'ES'] : ['US', 'CA', 'MX'];
  return { plan: { home, targets }, countries: { [home]: profile(textFact(null, original)), ...countries } };
}

const content = (given: Shop, withUnseen = false, chosen: Country[] = given.plan.targets) =>
  packetContent(given, deriveProgress(given, now), chosen, withUnseen);
const places = (given: Shop, withUnseen = false) =>
  content(given, withUnseen).rows.map(({ country, field }) => `${country} ${field}`);

describe('which texts are asked for', () => {
  const half = shop('US', {
    DE: profile(textFact(judged('partly', 3, 7), 'Ich töpfere. I throw.')),
    FR: profile(textFact(judged('good'))),
    IT: profile(textFact(null, '')),
    ES: profile(undefined),
  });

  it('those that are missing or wrong, never good or unseen ones', () => {
    expect(places(half)).toEqual(['DE aboutYou', 'IT aboutYou']);
  });

  it('those that are older than the original', () => {
    const older = { ...textFact(null), judgement: { ...judged('good'), older: true } };
    expect(places(shop('US', { FR: profile(older) }))).toEqual(['FR aboutYou']);
  });

  it('unseen ones too if wished', () => {
    expect(places(half, true)).toEqual(['DE aboutYou', 'IT aboutYou', 'ES aboutYou']);
  });

  it('only of the chosen countries', () => {
    expect(content(half, false, ['IT']).rows.map(({ country }) => country)).toEqual(['IT']);
  });

  it('with the original, what stands there, why, and what must stay', () => {
    expect(content(half).rows[0]).toMatchObject({
      original,
      current: 'Ich töpfere. I throw.',
      check: { reason: 'partly', count: 3, of: 7 },
      sameAs: null,
    });
    const keep = content(half).rows[0]?.keep ?? [];
    expect(keep[0]).toBe('Rye Clay');
    expect(keep.join(' ')).toMatch(/350.*1987/);
  });
});

it('asks for a language once', () => {
  const empty = profile(textFact(null, ''));
  const { rows } = content(shop('DE', { US: empty, CA: empty, MX: empty }));
  expect(rows.map(({ country, sameAs }) => [country, sameAs])).toEqual([
    ['US', null],
    ['CA', 'US'],
    ['MX', null],
  ]);
});

it('sends nothing to a translator where the maker’s own text serves', () => {
  const given = shop('US', { UK: profile(textFact(null, '')) });
  expect(content(given)).toEqual({ rows: [], noOriginal: [], reused: ['UK'] });
});

it('goes by the language the original is really in', () => {
  const given = shop('US', { UK: profile(textFact(null, '')) });
  const turkish = textFact({ ...judged('other-language'), language: 'tr' }, 'Çömlek yapıyorum.');
  given.countries.US = profile(turkish);
  expect(places(given)).toEqual(['UK aboutYou']);
});

it('names the originals that were not seen', () => {
  const given = shop('US', { US: profile(undefined), DE: profile(textFact(null, '')) });
  expect(content(given)).toEqual({ rows: [], noOriginal: ['aboutYou'], reused: [] });
});
