import { beforeAll, expect, it } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import type { LanguageModel } from '../language/model';
import type { Country } from '../marketplaces/countries';
import { acceptFinding, takeBackFinding } from './accepted';
import { judgeAllTexts, judgeInShop } from './judge-texts';
import { changeOfOriginal, changePlan } from './older';
import { rememberProfile } from './remember';
import { emptyShop, shopSchema, type Shop } from './shop';

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

const english = 'I throw every cup by hand in my studio. The glazes are made of wood ash from the valley.';
const changed = english.replace('wood ash from', 'iron and sand of');
const german =
  'Ich drehe jede Tasse von Hand in meiner Werkstatt. Die Glasuren sind aus der Holzasche des Tals.';

/** A country's page is read, and everything judged anew, as the background does. */
function seen(shop: Shop, country: Country, text: string, at = 1): Shop {
  const state = text === '' ? ('empty' as const) : ('filled' as const);
  const read = rememberProfile(shop, country, '/p', { fields: { inspiration: { state, text } } }, at);
  return judgeAllTexts(model, read);
}
const isOlder = (shop: Shop, country: Country) =>
  shop.countries[country]?.profile?.inspiration?.judgement?.older === true;
const plan: Shop = { ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'IT'] } };
const translated = () => seen(seen(seen(plan, 'US', english), 'DE', german), 'UK', english);
const fits = { country: 'DE', field: 'inspiration', kind: 'original', text: changed } as const;

it('marks every translation when the home text changes, and says what changed', () => {
  const before = translated();
  expect([isOlder(before, 'DE'), isOlder(before, 'UK')]).toEqual([false, false]);
  const after = seen(before, 'US', changed);
  expect([isOlder(after, 'DE'), isOlder(after, 'UK'), isOlder(after, 'US')]).toEqual([true, true, false]);
  expect(changeOfOriginal(after, 'DE', 'inspiration')).toEqual({ before: english, after: changed });
  expect(shopSchema.safeParse(after).success).toBe(true);
});

it('does not mark for blanks and punctuation, nor for an original that is gone', () => {
  expect(isOlder(seen(translated(), 'US', `${english.replace('. ', '!\n\n')} `), 'DE')).toBe(false);
  expect(isOlder(seen(translated(), 'US', ''), 'DE')).toBe(false);
});

it('ends when the translation changes too', () => {
  const after = seen(translated(), 'US', changed);
  const followed = seen(after, 'DE', german.replace('der Holzasche', 'Eisen und Sand'));
  expect(isOlder(followed, 'DE')).toBe(false);
  expect(isOlder(seen(followed, 'US', english), 'DE')).toBe(true);
  expect(isOlder(seen(seen(translated(), 'UK', changed), 'US', changed), 'UK')).toBe(false);
});

it('ends when the original is as it was', () => {
  expect(isOlder(seen(seen(translated(), 'US', changed), 'US', english), 'DE')).toBe(false);
});

it('ends when the seller says it still fits, until the original changes again or she takes it back', () => {
  const accepted = judgeAllTexts(model, acceptFinding(seen(translated(), 'US', changed), fits, 2));
  expect([isOlder(accepted, 'DE'), isOlder(accepted, 'UK')]).toEqual([false, true]);
  expect(isOlder(judgeAllTexts(model, takeBackFinding(accepted, fits)), 'DE')).toBe(true);
  const again = seen(accepted, 'US', `${changed} And sold at the market.`);
  expect(changeOfOriginal(again, 'DE', 'inspiration')?.before).toBe(changed);
});

it('forgets what a translation fitted once its text is another', () => {
  const accepted = acceptFinding(seen(translated(), 'US', changed), fits, 2);
  const followed = seen(accepted, 'DE', german.replace('der Holzasche', 'Eisen und Sand'));
  expect(followed.accepted).toEqual([]);
  expect(seen(accepted, 'DE', german).accepted).toHaveLength(1);
});

it('speaks only of the text that was remembered, not of what is being typed', () => {
  const after = seen(translated(), 'US', changed);
  expect(judgeInShop(model, after, 'DE', 'inspiration', german).older).toBe(true);
  expect(judgeInShop(model, after, 'DE', 'inspiration', `${german} Neu.`).older).toBeUndefined();
});

it('does not compare with the originals of a home country the seller left', () => {
  const moved = changePlan(acceptFinding(translated(), fits, 2), { home: 'DE', targets: ['US', 'UK'] }, 3);
  expect(moved.accepted).toEqual([]);
  const judged = judgeAllTexts(model, moved);
  expect([isOlder(judged, 'US'), isOlder(judged, 'UK'), isOlder(judged, 'DE')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(isOlder(seen(judged, 'DE', `${german} Ich verkaufe sie auf dem Markt.`), 'US')).toBe(true);
});

it('marks nothing that was not good before', () => {
  const untranslated = seen(seen(plan, 'US', english), 'IT', english);
  const after = seen(untranslated, 'US', changed);
  expect(after.countries.IT?.profile?.inspiration?.judgement).toMatchObject({ verdict: 'same-as-original' });
  expect(isOlder(after, 'IT')).toBe(false);
});
