import * as z from 'zod/mini';
import { listingStatuses } from '../listings/report';
import { countryCodes } from '../marketplaces/countries';
import { largestNumber, longestSku, longestStoreName, longestText, longestTitle, mostRows } from './fields';

/** What the page kinds tell, as strict schemas: a reading crosses a message before it is believed. */

export const countrySchema = z.enum(countryCodes);

export const storeNameSchema = z.string().check(z.minLength(1), z.maxLength(longestStoreName));
export const merchantIdSchema = z.string().check(z.regex(/^[\w.-]{5,100}$/));

/** Whose account the page is for, see `Owner`. */
export const ownerSchema = z.strictObject({
  storeNames: z.array(storeNameSchema).check(z.maxLength(9)),
  merchantIds: z.array(merchantIdSchema).check(z.maxLength(9)),
});

export const storeStateSchema = z.enum(['registered', 'not-registered', 'pending']);
export type StoreState = z.infer<typeof storeStateSchema>;

export const yourServicesFactsSchema = z.strictObject({
  /** Only countries the page says something about. */
  marketplaces: z.partialRecord(countrySchema, storeStateSchema),
  /** The bare count some pages give ("Registered in 16 countries"). It proves no country. */
  registeredCount: z.nullable(z.int().check(z.gte(0), z.lte(60))),
});
export type YourServicesFacts = z.infer<typeof yourServicesFactsSchema>;

const fieldStateSchema = z.enum(['filled', 'empty']);
export const textFieldSchema = z.strictObject({
  state: fieldStateSchema,
  text: z.string().check(z.maxLength(longestText)),
});
export const imageFieldSchema = z.strictObject({
  state: fieldStateSchema,
  count: z.int().check(z.gte(0), z.lte(1000)),
});
export type TextFieldFact = z.infer<typeof textFieldSchema>;
export type ImageFieldFact = z.infer<typeof imageFieldSchema>;

export const makerProfileFactsSchema = z.strictObject({
  /** A field that was not found, or found more than once, is absent. */
  fields: z.strictObject({
    inspiration: z.optional(textFieldSchema),
    aboutYou: z.optional(textFieldSchema),
    storeName: z.optional(textFieldSchema),
    shortUrl: z.optional(textFieldSchema),
    profileImage: z.optional(imageFieldSchema),
    storefrontImages: z.optional(imageFieldSchema),
  }),
});
export type MakerProfileFacts = z.infer<typeof makerProfileFactsSchema>;
export type ProfileField = keyof MakerProfileFacts['fields'];

/** One row of an inventory page; null where the row does not show something. */
export const inventoryRowSchema = z.strictObject({
  sku: z.string().check(z.minLength(1), z.maxLength(longestSku)),
  asin: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{10}$/))),
  title: z.nullable(z.string().check(z.minLength(1), z.maxLength(longestTitle))),
  /** `unknown`: a status stands there in words that no rule knows. */
  status: z.nullable(z.enum(listingStatuses)),
  /** Pieces the seller ships herself; an empty quantity is null, not zero. */
  quantity: z.nullable(z.int().check(z.gte(0), z.lte(largestNumber))),
  /** In the currency of the page's country. */
  price: z.nullable(z.number().check(z.gte(0), z.lte(largestNumber))),
});
export type InventoryRow = z.infer<typeof inventoryRowSchema>;

export const inventoryFactsSchema = z.strictObject({
  /** What the page shows at this moment: of a long list, the rows scrolled into sight. One per SKU. */
  rows: z.array(inventoryRowSchema).check(z.maxLength(mostRows)),
  /** How many the page says there are, on all its pages; null where it does not say. */
  total: z.nullable(z.int().check(z.gte(0), z.lte(largestNumber))),
  /** Whether every row of this page of the list was seen (facts, section 7). Never under a search or a filter. */
  complete: z.boolean(),
});
export type InventoryFacts = z.infer<typeof inventoryFactsSchema>;
