import {
  countryCodes,
  countryOfMarketplace,
  firstCountryOn,
  toCountry,
  type Country,
  type StoreState,
} from './stores.ts';
import { shopIds, type ShopId } from './makers.ts';
import { stories, type Story } from './new-shop.ts';
import { storesIn, type Shop } from './shop.ts';
import { languages, type Language } from './words.ts';

/**
 * How the practice site shall look. Each option is a query parameter of the same name, remembered by a
 * cookie for the navigation that follows on that host; the control page sets them for all hosts.
 *
 * - switcher    2011 | 2015 | 2020 | 2024 | 2026 | none   generation of the account switcher in the header
 * - layout      classic | cards | table | katal | count   form of the account page
 * - profile     katal | plain | iframe                    form of the Maker Profile
 * - lang        en | de | fr | it | es | zh-CN | ja       interface language
 * - country     US | CA | MX | UK | DE | FR | IT | ES     whose pages are shown; the host may differ (a pinned session)
 * - shop        mara | mara-eu | lumen                    whose account; goes with the links, see makers.ts
 * - story       under-way | north-america | europe        how far it is; goes with the links, see new-shop.ts
 * - registered  countries with commas, e.g. US,CA,UK      stores the account is registered for; else the shop's own
 * - pending     the same                                  stores whose registration is not finished
 * - inventory   new | old                               form of Manage Inventory
 * - size        number of products, at most 5000000     0: as many as the story has
 * - counting    rows | listings                         whether paging counts variants, too
 * - slow        milliseconds, 0 to 10000                  how late the page's data comes
 * - spa         0 | 1                                     links change the address first, the content later
 * - csp         0 | 1                                     a strict Content-Security-Policy header
 * - kept        0 | 1                                     the browser may keep a page that is left, to go back to
 * - host        a Seller Central host                     on 127.0.0.1: which host to stand for
 *
 * `mons_sel_mkid=<marketplace id>` sets the country too, as the real switchers do. An unknown value is
 * passed over.
 */
export type Options = {
  switcher: Switcher;
  layout: Layout;
  profile: ProfileForm;
  lang: Language;
  country: Country;
  registered: readonly Country[];
  pending: readonly Country[];
  inventory: InventoryForm;
  size: number;
  counting: Counting;
  /** Milliseconds. */
  slow: number;
  spa: boolean;
  csp: boolean;
  kept: boolean;
};

export const switchers = ['2011', '2015', '2020', '2024', '2026', 'none'] as const;
export const layouts = ['classic', 'cards', 'table', 'katal', 'count'] as const;
export const profileForms = ['katal', 'plain', 'iframe'] as const;
export const inventoryForms = ['new', 'old'] as const;
export const countings = ['rows', 'listings'] as const;
export type InventoryForm = (typeof inventoryForms)[number];
export type Counting = (typeof countings)[number];
export type Switcher = (typeof switchers)[number];
export type Layout = (typeof layouts)[number];
export type ProfileForm = (typeof profileForms)[number];

const names = new Set([
  'shop',
  'story',
  'switcher',
  'layout',
  'profile',
  'lang',
  'country',
  'registered',
  'pending',
  'inventory',
  'size',
  'counting',
  'slow',
  'spa',
  'csp',
  'kept',
  'host',
]);

/** What a query or a cookie says, unread: option name to text. */
export type Choices = Readonly<Record<string, string>>;

/** The options named in a query, with a switch of country (`mons_sel_mkid`) read as `country`. */
export function choicesOf(query: URLSearchParams): Choices {
  const choices = Object.fromEntries([...query].filter(([name]) => names.has(name)));
  const switched = countryOfMarketplace(query.get('mons_sel_mkid'));
  return switched ? { country: switched, ...choices } : choices;
}

function oneOf<T extends string>(values: readonly T[], text: string | undefined, otherwise: T): T {
  return values.find((value) => value === text) ?? otherwise;
}

function countriesIn(text: string): Country[] {
  const named = new Set(text.split(',').map(toCountry));
  return countryCodes.filter((country) => named.has(country));
}

function wholeNumber(text: string | undefined, most: number): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : 0;
}

/** Which account the choices name, and how far its story is. */
export function readShopChoice(choices: Choices): { id: ShopId; story: Story } {
  return { id: oneOf(shopIds, choices.shop, 'mara'), story: oneOf(stories, choices.story, 'under-way') };
}

/** Turns choices into options; what is not chosen or not understood takes its first value. */
export function readOptions(choices: Choices, host: string, shop: Shop): Options {
  return {
    switcher: oneOf(switchers, choices.switcher, '2024'),
    layout: oneOf(layouts, choices.layout, 'classic'),
    profile: oneOf(profileForms, choices.profile, 'katal'),
    lang: oneOf(languages, choices.lang, 'en'),
    country: toCountry(choices.country) ?? firstCountryOn(choices.host ?? host),
    registered: countriesIn(choices.registered ?? storesIn(shop, 'registered')),
    pending: countriesIn(choices.pending ?? storesIn(shop, 'pending')),
    inventory: oneOf(inventoryForms, choices.inventory, 'new'),
    size: wholeNumber(choices.size, 5_000_000),
    counting: oneOf(countings, choices.counting, 'rows'),
    slow: wholeNumber(choices.slow, 10_000),
    spa: choices.spa === '1',
    csp: choices.csp === '1',
    kept: choices.kept === '1',
  };
}

export function stateOfStore(options: Options, country: Country): StoreState {
  if (options.registered.includes(country)) return 'registered';
  return options.pending.includes(country) ? 'pending' : 'notRegistered';
}
