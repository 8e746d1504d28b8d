import { claywork } from './claywork-catalogue.ts';
import type { Catalogue, TitleLanguage } from './catalogue.ts';
import { underWay, type ListingStory } from './listing-stories.ts';
import { listingsOf, type Listing } from './listings.ts';
import { english, german, italianInPart, untouched } from './shop-texts.ts';
import { countryCodes, type Country } from './stores.ts';

/** One country's Maker Profile. Pictures are names; the site draws them. */
export type Profile = {
  storeName: string;
  shortUrl: string;
  inspiration: string;
  aboutYou: string;
  profileImage: readonly string[];
  storefrontImages: readonly string[];
};
export type Shop = {
  readonly profiles: Map<Country, Profile>;
  readonly catalogue: Catalogue;
  /** Language of the originals. */
  readonly home: TitleLanguage;
  /** Null: nothing is listed in that country yet. */
  readonly listings: Map<Country, ListingStory | null>;
};

export const shopName = 'Claywork by Mara';

/** What Amazon copies to every country by itself. */
const copied = {
  storeName: shopName,
  shortUrl: 'clayworkbymara',
  profileImage: ['Mara at the wheel'],
  storefrontImages: ['Mugs on a shelf', 'Ash glazed bowl', 'Vase with maple leaves'],
};
const notCreated = { storeName: '', shortUrl: '', profileImage: [], storefrontImages: [], ...untouched };

const story: Record<Country, Profile> = {
  US: { ...copied, ...english },
  CA: { ...copied, ...english },
  MX: notCreated,
  UK: { ...copied, ...english },
  DE: { ...copied, ...german },
  FR: { ...copied, ...untouched },
  IT: { ...copied, ...italianInPart },
  ES: { ...copied, ...english },
};

/** The shop as the story begins. Saving replaces a profile and changes none in place. */
export function newShop(): Shop {
  return {
    profiles: new Map(countryCodes.map((country) => [country, story[country]])),
    catalogue: claywork,
    home: 'en',
    listings: new Map(countryCodes.map((country) => [country, underWay[country]])),
  };
}

export function profileOf(shop: Shop, country: Country): Profile {
  return shop.profiles.get(country) ?? notCreated;
}

/** What the shop lists in a country. `size`: number of products, 0 as in the story. */
export function listingsIn(shop: Shop, country: Country, size: number): Generator<Listing> {
  const { catalogue, home, listings } = shop;
  return listingsOf({ catalogue, country, story: listings.get(country) ?? null, home, size });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 20_000;
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 20 && value.every(isText);

function pick<T>(sent: object, name: string, fits: (value: unknown) => value is T, kept: T): T {
  const value: unknown = Object.entries(sent).find(([key]) => key === name)?.[1];
  return fits(value) ? value : kept;
}

/** Keeps what a form sent (parsed JSON); fields that are absent or of the wrong shape stay as they were. */
export function saveProfile(shop: Shop, country: Country, sent: unknown): Profile {
  const before = profileOf(shop, country);
  const body = typeof sent === 'object' && sent !== null ? sent : {};
  const after: Profile = {
    storeName: pick(body, 'storeName', isText, before.storeName),
    shortUrl: pick(body, 'shortUrl', isText, before.shortUrl),
    inspiration: pick(body, 'inspiration', isText, before.inspiration),
    aboutYou: pick(body, 'aboutYou', isText, before.aboutYou),
    profileImage: pick<readonly string[]>(body, 'profileImage', isNames, before.profileImage),
    storefrontImages: pick<readonly string[]>(body, 'storefrontImages', isNames, before.storefrontImages),
  };
  shop.profiles.set(country, after);
  return after;
}
