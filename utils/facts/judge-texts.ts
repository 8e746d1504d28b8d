import { judgeText } from '../language/judge';
import type { Judgement } from '../language/judgement';
import type { LanguageModel } from '../language/model';
import { countries, countryCodes, type Country } from '../marketplaces/countries';
import { profileTexts, type ProfileText } from '../pages/fields';
import type { Shop } from './shop';

/** Judges one text of a country against the original, the home country's text, where that is known. */
export function judgeInShop(
  model: LanguageModel,
  shop: Shop,
  country: Country,
  field: ProfileText,
  text: string,
): Judgement {
  const { home } = shop.plan;
  const original = home === null || home === country ? null : shop.countries[home]?.profile?.[field]?.text;
  return judgeText(model, {
    text,
    expected: countries[country].language,
    original: original ?? null,
    // A known original is asked itself: a maker may have written it in another language than her country's.
    originalLanguage: original || home === null ? null : countries[home].language,
    protectedWords: namesOf(shop),
  });
}

/** Names that are the same in every language: the shop's, as its profiles show them. */
function namesOf(shop: Shop): string[] {
  const names = countryCodes.map((country) => shop.countries[country]?.profile?.storeName?.text.trim());
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}

/** The shop with every text judged anew: a new original or plan changes what is right elsewhere. */
export function judgeAllTexts(model: LanguageModel, shop: Shop): Shop {
  const judged = { ...shop, countries: { ...shop.countries } };
  for (const country of countryCodes) {
    const facts = shop.countries[country];
    if (!facts?.profile) continue;
    const profile = { ...facts.profile };
    for (const field of profileTexts) {
      const fact = profile[field];
      if (fact) profile[field] = { ...fact, judgement: judgeInShop(model, shop, country, field, fact.text) };
    }
    judged.countries[country] = { ...facts, profile };
  }
  return judged;
}
