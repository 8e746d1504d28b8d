import { countries, countryCodes, type Country, type ListingLanguage } from '../marketplaces/countries';
import type { ProfileText } from '../pages/fields';
import type { Shop } from './shop';

/** Countries of the plan that ask for the same language, and can therefore share one text. */
export interface Reuse {
  language: ListingLanguage;
  /** Whose text is good and can be copied; null while none is. */
  from: Country | null;
  /** The countries it may serve: all of the language but `from`. */
  others: Country[];
}

/** Which text may serve several countries; only languages that more than one country of the plan asks for. */
export function reuseMap(shop: Shop, field: ProfileText): Reuse[] {
  const { home, targets } = shop.plan;
  const planned = countryCodes.filter((country) => country === home || targets.includes(country));
  const languages = new Set(planned.map((country) => countries[country].language));
  return [...languages].flatMap((language) => {
    const sharing = planned.filter((country) => countries[country].language === language);
    if (sharing.length < 2) return [];
    // The home country's own text first: every other one is compared with it.
    const from = sharing
      .toSorted((one) => (one === home ? -1 : 0))
      .find((country) => isRight(shop, country, field));
    return [{ language, from: from ?? null, others: sharing.filter((country) => country !== from) }];
  });
}

function isRight(shop: Shop, country: Country, field: ProfileText): boolean {
  const judgement = shop.countries[country]?.profile?.[field]?.judgement;
  return judgement?.verdict === 'good' && judgement.older !== true;
}
