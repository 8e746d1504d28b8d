import { listingLanguages, type ListingStory } from './listing-stories.ts';
import { listingsOf, type Listing } from './listings.ts';
import type { Maker } from './makers.ts';
import { regionOf, type Country, type StoreState } from './stores.ts';

/** One country's Maker Profile. Pictures are names; the site draws them. */
export type Profile = {
  storeName: string;
  shortUrl: string;
  inspiration: string;
  aboutYou: string;
  profileImage: readonly string[];
  storefrontImages: readonly string[];
};
/** What a session has done with an account so far. */
export type Shop = {
  readonly maker: Maker;
  readonly home: Country;
  /** A country that is absent is not registered. */
  readonly stores: Map<Country, StoreState>;
  readonly profiles: Map<Country, Profile>;
  /** A country that is absent lists nothing. */
  readonly listings: Map<Country, ListingStory>;
};

const notCreated: Profile = {
  storeName: '',
  shortUrl: '',
  inspiration: '',
  aboutYou: '',
  profileImage: [],
  storefrontImages: [],
};

export function profileOf(shop: Shop, country: Country): Profile {
  return shop.profiles.get(country) ?? notCreated;
}

/** What the shop lists in a country. `size`: number of products, 0 as in the story. */
export function listingsIn(shop: Shop, country: Country, size: number): Generator<Listing> {
  const { maker, home, listings } = shop;
  const story = listings.get(country) ?? null;
  return listingsOf({ catalogue: maker.catalogue, country, story, home: listingLanguages[home], size });
}

/** The countries whose stores are in this state, with commas, as the options name them. */
export function storesIn({ stores }: Shop, state: StoreState): string {
  return [...stores].flatMap(([country, its]) => (its === state ? [country] : [])).join(',');
}

/**
 * The steps a maker takes abroad, without the clicking: what the control page's buttons and
 * `POST /practice/play` do. Each may be repeated; none checks that the one before was taken.
 *
 * - apply      registers the country's whole region, still pending
 * - register   the country's store is there
 * - profile    the Maker Profile exists, with what Amazon copies and both texts empty
 * - translate  both texts are there in the country's language
 * - list       every product is listed there, active, in the country's language
 */
export const moves = ['apply', 'register', 'profile', 'translate', 'list'] as const;
export type Move = (typeof moves)[number];

function apply(shop: Shop, country: Country): void {
  for (const sibling of regionOf(country))
    if (shop.stores.get(sibling) !== 'registered') shop.stores.set(sibling, 'pending');
}

const doing: Readonly<Record<Move, (shop: Shop, country: Country) => unknown>> = {
  apply,
  register: ({ stores }, country) => stores.set(country, 'registered'),
  profile: ({ profiles, maker }, country) => profiles.set(country, { ...notCreated, ...maker.copied }),
  translate: ({ profiles, maker }, country) =>
    profiles.set(country, { ...maker.copied, ...maker.texts[listingLanguages[country]] }),
  list: ({ listings }, country) => listings.set(country, {}),
};

export function play(shop: Shop, move: Move, country: Country): void {
  doing[move](shop, country);
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
