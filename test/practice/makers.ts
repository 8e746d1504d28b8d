import type { Catalogue, TitleLanguage } from './catalogue.ts';
import { claywork } from './claywork-catalogue.ts';
import { lumen } from './lumen-catalogue.ts';
import { lumenTexts } from './lumen-texts.ts';
import type { Profile } from './shop.ts';
import { clayworkTexts } from './shop-texts.ts';
import type { Country } from './stores.ts';

export type ProfileTexts = Pick<Profile, 'inspiration' | 'aboutYou'>;

/** An account as its owner would describe it, whatever was done with it so far. */
export type Maker = {
  name: string;
  /** Merchant id (invented). */
  merchant: string;
  home: Country;
  catalogue: Catalogue;
  texts: Readonly<Record<TitleLanguage, ProfileTexts>>;
  /** What Amazon copies to every country by itself. */
  copied: Omit<Profile, keyof ProfileTexts>;
};

/**
 * The accounts of option `shop`; nobody real is meant.
 *
 * - mara     "Claywork by Mara", at home in the US
 * - mara-eu  "Claywork by Mara EU", the same maker's account in Europe under a name and merchant id of its own
 * - lumen    "Atelier Lumen", another maker, at home in Germany
 */
export const shopIds = ['mara', 'mara-eu', 'lumen'] as const;
export type ShopId = (typeof shopIds)[number];

const mara: Maker = {
  name: 'Claywork by Mara',
  merchant: 'A3PRACTICEMARA',
  home: 'US',
  catalogue: claywork,
  texts: clayworkTexts,
  copied: {
    storeName: 'Claywork by Mara',
    shortUrl: 'clayworkbymara',
    profileImage: ['Mara at the wheel'],
    storefrontImages: ['Mugs on a shelf', 'Ash glazed bowl', 'Vase with maple leaves'],
  },
};

export const makers: Readonly<Record<ShopId, Maker>> = {
  mara,
  'mara-eu': { ...mara, name: 'Claywork by Mara EU', merchant: 'A3PRACTICEMARAEU' },
  lumen: {
    name: 'Atelier Lumen',
    merchant: 'A1PRACTICELUMEN',
    home: 'DE',
    catalogue: lumen,
    texts: lumenTexts,
    copied: {
      storeName: 'Atelier Lumen',
      shortUrl: 'lumenlamps',
      profileImage: ['Ilse at the folding table'],
      storefrontImages: ['Pendant lamp at dusk', 'Winter star'],
    },
  },
};
