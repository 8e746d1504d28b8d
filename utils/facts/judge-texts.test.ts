import { beforeAll, expect, it } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import type { LanguageModel } from '../language/model';
import { judgeAllTexts, judgeInShop } from './judge-texts';
import type { CountryFacts, Shop } from './shop';

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

const english = 'I throw every cup by hand in my studio. The glazes are made of wood ash from the valley.';
const german =
  'Ich drehe jede Tasse von Hand in meiner Werkstatt. Die Glasuren sind aus der Holzasche des Tals.';
const profile = (text: string): CountryFacts => ({
  profile: { path: '/p', inspiration: { at: 1, state: 'filled', text, judgement: null } },
});
const shop: Shop = {
  plan: { home: 'US', targets: ['UK', 'DE', 'IT'] },
  countries: { US: profile(english), UK: profile(english), DE: profile(german), IT: profile(english) },
};
const verdicts = (judged: Shop) =>
  Object.fromEntries(
    Object.entries(judged.countries).map(([country, facts]) => [
      country,
      facts.profile?.inspiration?.judgement?.verdict,
    ]),
  );

it('judges every country against the home country’s text', () => {
  expect(verdicts(judgeAllTexts(model, shop))).toEqual({
    US: 'good',
    UK: 'good',
    DE: 'good',
    IT: 'same-as-original',
  });
});

it('judges anew when the original comes later', () => {
  const { US, ...others } = shop.countries;
  const without = judgeAllTexts(model, { ...shop, countries: others });
  expect(verdicts(without)).toEqual({ UK: 'good', DE: 'good', IT: 'untranslated' });
  expect(verdicts(judgeAllTexts(model, { ...without, countries: { ...without.countries, US } })).IT).toBe(
    'same-as-original',
  );
});

it('takes the store name for no language', () => {
  const names: Shop = {
    ...shop,
    countries: {
      US: { profile: { path: '/p', storeName: { at: 1, state: 'filled', text: 'The Little Clay House' } } },
    },
  };
  expect(judgeInShop(model, names, 'DE', 'inspiration', 'The Little Clay House').verdict).toBe('too-short');
});

it('takes the seller’s own words for no language either', () => {
  const own: Shop = { ...shop, countries: {}, ownWords: ['Moon Jar Number Nine'] };
  expect(judgeInShop(model, own, 'DE', 'inspiration', 'Moon Jar Number Nine').verdict).toBe('too-short');
});
