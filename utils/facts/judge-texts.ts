import { judgeText } from '../language/judge';
import type { LanguageModel } from '../language/model';
import { countries, countryCodes, type Country } from '../marketplaces/countries';
import { profileTexts, type ProfileText } from '../pages/fields';
import { heedAccepted } from './accepted';
import { mapTexts } from './map-texts';
import { changeOfOriginal, originalOf } from './older';
import type { Shop, ShopJudgement, TextFact } from './shop';

/**
 * Judges one text of a country against the original, the home country's text, where that is known. What the seller
 * called right counts as good.
 */
export function judgeInShop(
  model: LanguageModel,
  shop: Shop,
  country: Country,
  field: ProfileText,
  text: string,
): ShopJudgement {
  const { home } = shop.plan;
  const original = originalOf(shop, country, field);
  const judgement = judgeText(model, {
    text,
    expected: countries[country].language,
    original,
    // A known original is asked itself: a maker may have written it in another language than her country's.
    originalLanguage: original !== null || home === null ? null : countries[home].language,
    protectedWords: namesOf(shop),
  });
  const heeded = heedAccepted(shop, { country, field }, text, judgement);
  const isRemembered = shop.countries[country]?.profile?.[field]?.text === text;
  const isOlder =
    isRemembered && heeded.verdict === 'good' && changeOfOriginal(shop, country, field) !== null;
  return isOlder ? { ...heeded, older: true } : heeded;
}

/** Names that are the same in every language: the shop's, as its profiles show them, and the seller's own words. */
export function namesOf(shop: Shop): string[] {
  const names = countryCodes.map((country) => shop.countries[country]?.profile?.storeName?.text.trim());
  const known = names.flatMap((name) => (name ? [name] : []));
  return [...new Set([...known, ...(shop.ownWords ?? [])])];
}

/** The shop with every text judged anew: a new original or plan changes what is right elsewhere. */
export function judgeAllTexts(model: LanguageModel, shop: Shop): Shop {
  return mapTexts(shop, (fact, country, field) => judgeFact(model, shop, country, field, fact));
}

/** From the first time a text is found good beside an original, that original is kept with it. */
function judgeFact(
  model: LanguageModel,
  shop: Shop,
  country: Country,
  field: ProfileText,
  fact: TextFact,
): TextFact {
  const judgement = judgeInShop(model, shop, country, field, fact.text);
  const original = originalOf(shop, country, field);
  const isKnown = fact.translationOf !== undefined || original === null;
  if (isKnown || judgement.verdict !== 'good') return { ...fact, judgement };
  return { ...fact, judgement, translationOf: original };
}

/** Whether any stored text waits for its verdict. */
export function hasUnjudged(shop: Shop): boolean {
  return Object.values(shop.countries).some(({ profile }) =>
    profileTexts.some((field) => profile?.[field]?.judgement === null),
  );
}
