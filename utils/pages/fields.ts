/** Apart from the schemas, so that what only reads a page need not carry them. */

/** The two texts Amazon does not copy and the maker writes in each country's language. */
export const profileTexts = ['inspiration', 'aboutYou'] as const;
export type ProfileText = (typeof profileTexts)[number];

/** Amazon's form limits are not known; a value beyond this is cut off as hostile, not as text. */
export const longestText = 20_000;

/** A store's name that is longer than this, in characters, is no name. */
export const longestStoreName = 100;

/**
 * Bounds of what an inventory page may say. Amazon allows 40 characters for a SKU and 200 for a title, shows at most
 * 250 rows at a time; what goes beyond these is hostile or not a listing.
 */
export const longestSku = 100;
export const longestTitle = 500;
export const mostRows = 1000;
export const largestNumber = 1e9;
