import type { GatheredFact, ListingsFact } from './listings';
import { countryCodes, type Country } from '../marketplaces/countries';
import type { CountryFacts, Shop } from './shop';

/**
 * The shop with the counts last derived, in place of all older ones: a country whose last import was removed is not
 * looked at again. The same shop where nothing changed.
 */
export function rememberListings(
  shop: Shop,
  counts: Partial<Record<keyof Shop['countries'], ListingsFact>>,
): Shop {
  const known: Shop['countries'] = {};
  let isSame = true;
  for (const country of countryCodes) {
    const { listings: older, gathered, ...others }: CountryFacts = shop.countries[country] ?? {};
    const listings = counts[country];
    if (!isEqual(older, listings)) isSame = false;
    if (listings || shop.countries[country])
      known[country] = { ...others, ...(listings && { listings, ...(gathered && { gathered }) }) };
  }
  return isSame ? shop : { ...shop, countries: known };
}

/** How much of a country's inventory pages was seen. */
export function rememberGathered(shop: Shop, country: Country, gathered: GatheredFact): Shop {
  const known = { ...shop.countries[country], gathered };
  return { ...shop, countries: { ...shop.countries, [country]: known } };
}

function isEqual(one: ListingsFact | undefined, other: ListingsFact | undefined): boolean {
  return JSON.stringify(entriesOf(one)) === JSON.stringify(entriesOf(other));
}

function entriesOf(fact: ListingsFact | undefined) {
  return Object.entries(fact ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
}
