import type { TitleLanguage } from './catalogue.ts';
import type { Country } from './stores.ts';

/**
 * What is different about a country's listings, by product number (see catalogue.ts; beyond the story the
 * numbers begin again). What is not named is listed, active, translated, under the home SKU and ASIN.
 */
export type ListingStory = Partial<Record<Difference, readonly number[]>>;
type Difference =
  | 'missing'
  | 'outOfStock'
  | 'priceError'
  | 'incomplete'
  /** Title still in the home language. */
  | 'untranslated'
  /** Title of more than 200 characters. */
  | 'tooLong'
  /** A word of the title stands there three times. */
  | 'repetitive'
  /** Forbidden characters in the title. */
  | 'forbidden'
  /** Another SKU, the same ASIN. */
  | 'ownSku'
  /** The same SKU, another ASIN. */
  | 'ownAsin'
  /** Another SKU and another ASIN: only a person sees that it is the same piece. */
  | 'ownBoth'
  /** The SKU in small letters. */
  | 'smallSku'
  /** Another quantity under the same SKU. */
  | 'otherQuantity';

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The maker at home in the US whose expansion is under way. A country that is absent lists nothing yet. */
export const underWay: Readonly<Partial<Record<Country, ListingStory>>> = {
  US: { outOfStock: [6, 19, 31], incomplete: [35] },
  CA: { missing: [12, 13, 36, 37], outOfStock: [6], otherQuantity: [0, 5, 10] },
  UK: {
    missing: [...from(24, 31), 38, 39],
    ownSku: [12, 13, 14, 15],
    ownAsin: [16, 17],
    otherQuantity: [1, 2, 20],
  },
  DE: {
    missing: [...from(28, 31), ...from(32, 39)],
    untranslated: [4, 18],
    tooLong: [9],
    repetitive: [10],
    forbidden: [11],
    smallSku: [0, 1, 2],
    ownBoth: [20, 21],
    outOfStock: [22],
    otherQuantity: [5, 6, 16],
  },
  FR: { missing: from(10, 39), untranslated: [0, 1, 2, 3, 5, 6, 7, 9], incomplete: [8] },
  IT: {
    missing: [...from(22, 31), ...from(34, 39)],
    untranslated: [8, 9, 10, 11, 12],
    priceError: [13],
    ownBoth: [14],
    otherQuantity: [0, 1],
  },
};

/** Which language a country's listings have to be in. */
export const listingLanguages: Readonly<Record<Country, TitleLanguage>> = {
  US: 'en',
  CA: 'en',
  MX: 'es',
  UK: 'en',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
};

/** Atelier Lumen, at home in Germany: Europe is old, North America has just begun. */
export const lumenUnderWay: Readonly<Partial<Record<Country, ListingStory>>> = {
  US: { missing: from(12, 23), untranslated: [4, 5], otherQuantity: [0, 1] },
  UK: { missing: [20, 21, 22, 23] },
  DE: { outOfStock: [7] },
  FR: { missing: from(16, 23), untranslated: [8, 9, 10, 11] },
  IT: { missing: from(8, 23), untranslated: [4] },
};
