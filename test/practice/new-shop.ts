import { lumenUnderWay, underWay, type ListingStory } from './listing-stories.ts';
import { makers, type Maker, type ProfileTexts, type ShopId } from './makers.ts';
import { play, type Shop } from './shop.ts';
import { clayworkTexts, italianInPart, untouched } from './shop-texts.ts';
import { lumenTexts } from './lumen-texts.ts';
import { countryCodes, toCountry, type Country } from './stores.ts';

/**
 * Where an account stands, option `story`:
 *
 * - under-way      in the middle, with something wrong nearly everywhere
 * - north-america  at home in the US, nothing done abroad yet
 * - europe         at home in Germany, nothing done abroad yet
 */
export const stories = ['under-way', 'north-america', 'europe'] as const;
export type Story = (typeof stories)[number];

type Standing = {
  registered: string;
  pending: string;
  /** Countries without a Maker Profile are absent. */
  texts: Partial<Record<Country, ProfileTexts>>;
  listings: Partial<Record<Country, ListingStory>>;
};

const { en, de } = clayworkTexts;
const maraAbroad = { UK: en, DE: de, FR: untouched, IT: italianInPart, ES: en };
const { UK, DE, FR, IT } = underWay;

const standings: Readonly<Record<ShopId, Standing>> = {
  mara: {
    registered: 'US,CA,UK,DE,FR,IT',
    pending: 'ES',
    texts: { US: en, CA: en, ...maraAbroad },
    listings: underWay,
  },
  'mara-eu': {
    registered: 'UK,DE,FR,IT',
    pending: 'ES',
    texts: maraAbroad,
    listings: { UK, DE, FR, IT },
  },
  lumen: {
    registered: 'US,UK,DE,FR,IT,ES',
    pending: 'CA',
    texts: { DE: lumenTexts.de, UK: lumenTexts.en, US: lumenTexts.en, FR: lumenTexts.de, IT: lumenTexts.it },
    listings: lumenUnderWay,
  },
};

const countriesIn = (text: string) =>
  text
    .split(',')
    .map(toCountry)
    .filter((country) => country !== null);

function empty(maker: Maker, home: Country): Shop {
  return { maker, home, stores: new Map(), profiles: new Map(), listings: new Map() };
}

function midway(id: ShopId): Shop {
  const shop = empty(makers[id], makers[id].home);
  const { registered, pending, texts, listings } = standings[id];
  for (const country of countriesIn(registered)) shop.stores.set(country, 'registered');
  for (const country of countriesIn(pending)) shop.stores.set(country, 'pending');
  for (const country of countryCodes) {
    const [its, listed] = [texts[country], listings[country]];
    if (its) shop.profiles.set(country, { ...shop.maker.copied, ...its });
    if (listed) shop.listings.set(country, listed);
  }
  return shop;
}

function atHomeOnly(id: ShopId, home: Country): Shop {
  const shop = empty(makers[id], home);
  for (const move of ['register', 'translate', 'list'] as const) play(shop, move, home);
  return shop;
}

/** An account as its story begins. Nothing is shared with another one: a session may change it. */
export function newShop(id: ShopId = 'mara', story: Story = 'under-way'): Shop {
  if (story === 'under-way') return midway(id);
  return atHomeOnly(id, story === 'europe' ? 'DE' : 'US');
}
