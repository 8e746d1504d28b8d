import { expect, it } from 'vitest';
import { judged, textFact } from '../../test/surfaces/samples';
import type { Country } from '../marketplaces/countries';
import { reuseMap } from './reuse';
import { emptyShop, type CountryFacts, type Shop, type ShopJudgement } from './shop';

const says = (judgement: ShopJudgement): CountryFacts => ({
  profile: { path: '/p', inspiration: textFact(judgement) },
});
const shop = (home: Country, targets: Country[], countries: Shop['countries'] = {}): Shop => ({
  ...emptyShop,
  plan: { home, targets },
  countries,
});
const good = says(judged('good'));

it('finds the countries that may share one text', () => {
  const european = shop('DE', ['US', 'CA', 'MX'], { CA: good });
  expect(reuseMap(european, 'inspiration')).toEqual([{ language: 'en', from: 'CA', others: ['US'] }]);
});

it('takes the home country’s own text first', () => {
  const british = shop('UK', ['US', 'CA', 'MX'], { US: good, UK: good });
  expect(reuseMap(british, 'inspiration')).toEqual([{ language: 'en', from: 'UK', others: ['US', 'CA'] }]);
});

it('offers no text that is not right, is older than its original, or was not seen', () => {
  for (const facts of [says(judged('partly', 1, 2)), says({ ...judged('good'), older: true }), undefined]) {
    const countries = facts ? { MX: facts } : {};
    const spanish = shop('ES', ['MX', 'US'], countries);
    expect(reuseMap(spanish, 'inspiration')).toEqual([{ language: 'es', from: null, others: ['MX', 'ES'] }]);
  }
});

it('finds nothing where each country has a language of its own', () => {
  expect(reuseMap(shop('US', ['DE', 'FR'], { US: good }), 'inspiration')).toEqual([]);
});
