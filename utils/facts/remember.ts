import { countryCodes, countries, type Country } from '../marketplaces/countries';
import type { MakerProfileFacts, YourServicesFacts } from '../pages/facts';
import type { ProfileText } from '../pages/fields';
import type { CountryFacts, Shop, TextFact } from './shop';

/**
 * What a reading adds to the facts of a shop. The newest good reading replaces the older one; what it does not
 * speak of stays as it was. `now` in ms since 1970. The given shop is not changed.
 */

/** @param unclear stores that stand on the page with words that were not understood: neither listed nor missing */
export function rememberServices(
  shop: Shop,
  facts: YourServicesFacts,
  unclear: readonly string[],
  now: number,
): Shop {
  const said = Object.keys(facts.marketplaces).length > 0;
  const seen: Shop = { ...shop, countries: { ...shop.countries } };
  for (const country of countryCodes) {
    const state =
      facts.marketplaces[country] ??
      (said && !unclear.includes(country) && isListedWith(country, facts) ? 'not-listed' : null);
    if (state) seen.countries[country] = { ...seen.countries[country], store: { at: now, state } };
  }
  if (facts.registeredCount !== null) seen.registeredCount = { at: now, count: facts.registeredCount };
  return seen;
}

/**
 * A store is missing on a list only where the list names others of its region: an account page may show one
 * region alone, and says nothing then of the other.
 */
function isListedWith(country: Country, facts: YourServicesFacts): boolean {
  const region = countries[country].region;
  return countryCodes.some(
    (other) => countries[other].region === region && facts.marketplaces[other] !== undefined,
  );
}

export function rememberProfile(
  shop: Shop,
  country: Country,
  path: string,
  facts: MakerProfileFacts,
  now: number,
): Shop {
  const older: CountryFacts = shop.countries[country] ?? {};
  const { inspiration, aboutYou, ...copied } = facts.fields;
  const profile = { ...older.profile, path };
  if (copied.storeName) profile.storeName = { at: now, ...copied.storeName };
  if (copied.shortUrl) profile.shortUrl = { at: now, ...copied.shortUrl };
  if (copied.profileImage) profile.profileImage = { at: now, ...copied.profileImage };
  if (copied.storefrontImages) profile.storefrontImages = { at: now, ...copied.storefrontImages };
  if (inspiration) profile.inspiration = textSeen(older.profile?.inspiration, inspiration, now);
  if (aboutYou) profile.aboutYou = textSeen(older.profile?.aboutYou, aboutYou, now);
  const isNew = (field: ProfileText) => older.profile?.[field]?.text !== profile[field]?.text;
  const accepted = shop.accepted?.filter(
    ({ kind, country: of, field }) =>
      kind !== 'original' || of !== country || field === 'title' || !isNew(field),
  );
  const known = { ...shop.countries, [country]: { ...older, profile } };
  return { ...shop, countries: known, ...(accepted && { accepted }) };
}

/** A verdict, and which original the text fits, hold as long as the text they were found for. */
function textSeen(
  older: TextFact | undefined,
  seen: { state: 'filled' | 'empty'; text: string },
  now: number,
): TextFact {
  return older?.text === seen.text ? { ...older, at: now, ...seen } : { at: now, ...seen, judgement: null };
}
