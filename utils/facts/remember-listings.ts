import { countryCodes } from '../marketplaces/countries';
import type { ListingsFact } from './listings';
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
    const { listings: older, ...others }: CountryFacts = shop.countries[country] ?? {};
    const listings = counts[country];
    if (!isEqual(older, listings)) isSame = false;
    if (listings || shop.countries[country]) known[country] = { ...others, ...(listings && { listings }) };
  }
  return isSame ? shop : { ...shop, countries: known };
}

function isEqual(one: ListingsFact | undefined, other: ListingsFact | undefined): boolean {
  return JSON.stringify(entriesOf(one)) === JSON.stringify(entriesOf(other));
}

function entriesOf(fact: ListingsFact | undefined) {
  return Object.entries(fact ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
}
