import { countryCodes, type Country } from '../marketplaces/countries';
import { profileTexts, type ProfileText } from '../pages/fields';
import type { Shop, TextFact } from './shop';

/** The shop with each remembered text replaced; the given shop is not changed. */
export function mapTexts(
  shop: Shop,
  change: (fact: TextFact, country: Country, field: ProfileText) => TextFact,
): Shop {
  const changed = { ...shop, countries: { ...shop.countries } };
  for (const country of countryCodes) {
    const facts = shop.countries[country];
    if (!facts?.profile) continue;
    const profile = { ...facts.profile };
    for (const field of profileTexts) {
      const fact = profile[field];
      if (fact) profile[field] = change(fact, country, field);
    }
    changed.countries[country] = { ...facts, profile };
  }
  return changed;
}
