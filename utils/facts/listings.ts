import * as z from 'zod/mini';
import { countrySchema } from '../pages/facts';
import { timeSchema } from '../pages/time';

/** What is kept of a country's listings among the facts: counts only, so that no surface but the matrix opens the database. */

const count = z.int().check(z.gte(0));

/** Where a country's listings were seen: in a report file the seller dropped, or on inventory pages she browsed. */
export const listingsSourceSchema = z.enum(['report', 'pages']);
export type ListingsSource = z.infer<typeof listingsSourceSchema>;

/** `listed` to `unseen` count the products that are wanted there and add up to `wanted`. */
export const listingsFactSchema = z.strictObject({
  /** When the oldest source that counts was made, ms since 1970. */
  at: timeSchema,
  source: listingsSourceSchema,
  /** Whether what was not seen is proven not to be there. */
  complete: z.boolean(),
  /** Products of the shop, in whichever country. */
  products: count,
  /** … that the seller did not set aside for this country. */
  wanted: count,
  listed: count,
  inactive: count,
  incomplete: count,
  /** There, but the source says nothing of its status. */
  unclear: count,
  missing: count,
  unseen: count,
});
export type ListingsFact = z.infer<typeof listingsFactSchema>;

/** How much of a country's inventory pages was seen in the last round of scrolling and paging. */
export const gatheredFactSchema = z.strictObject({
  /** When the last row was seen, ms since 1970. */
  at: timeSchema,
  seen: count,
  /** How many the pages say there are; null where none said so. */
  total: z.nullable(count),
  /** Every one was seen, so that what was not is not there. */
  complete: z.boolean(),
});
export type GatheredFact = z.infer<typeof gatheredFactSchema>;

const sku = z.string().check(z.minLength(1), z.maxLength(500));

/** Two SKUs of which the seller said that they are one product; in whichever order. */
export const handLinkSchema = z.readonly(z.tuple([sku, sku]));

/** One product that the seller does not want in one country; named by any of its SKUs. */
export const placeSetAsideSchema = z.strictObject({ sku, country: countrySchema });
export type PlaceSetAside = z.infer<typeof placeSetAsideSchema>;

export const setAsideSchema = z.strictObject({
  ...placeSetAsideSchema.shape,
  /** In the seller's words; may be empty. */
  reason: z.string().check(z.maxLength(500)),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** What the seller decided about a shop's products: by SKU, so that it outlives every import. */
export const listingDecisionsSchema = z.strictObject({
  links: z.array(handLinkSchema),
  setAside: z.array(z.strictObject({ ...setAsideSchema.shape, at: timeSchema })),
});
export type ListingDecisions = z.infer<typeof listingDecisionsSchema>;

export const noDecisions: ListingDecisions = { links: [], setAside: [] };

/** A message changes at most so many places: the seller can set aside many products at once. */
const most = z.maxLength(50_000);

/** Links to add and to take back; what is already so is no error. */
export const linksChangeSchema = z.strictObject({
  shop: z.string(),
  add: z.array(handLinkSchema).check(z.maxLength(1000)),
  remove: z.array(handLinkSchema).check(z.maxLength(1000)),
});
export type LinksChange = z.infer<typeof linksChangeSchema>;

/** Places to set aside and to take back. Undoing a change is the same change with both sides exchanged. */
export const setAsideChangeSchema = z.strictObject({
  shop: z.string(),
  add: z.array(setAsideSchema).check(most),
  remove: z.array(placeSetAsideSchema).check(most),
});
export type SetAsideChange = z.infer<typeof setAsideChangeSchema>;
