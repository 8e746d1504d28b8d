import * as z from 'zod/mini';
import { countrySchema, imageFieldSchema, storeStateSchema, textFieldSchema } from '../pages/facts';
import { judgementSchema } from '../language/judgement';

/** What is remembered of a shop: small, dated, per country. The newest good reading replaces the older one. */

/** When a fact was seen, as milliseconds since 1970. */
const at = z.int().check(z.gte(0));

/** `not-listed`: the list of stores was read and this store was not on it. */
const storeFactSchema = z.strictObject({ at, state: z.enum([...storeStateSchema.options, 'not-listed']) });
const copiedTextFactSchema = z.strictObject({ at, ...textFieldSchema.shape });
const imagesFactSchema = z.strictObject({ at, ...imageFieldSchema.shape });
/** A maker's text with what the language judge made of it; `judgement` is null until the judge has spoken. */
const textFactSchema = z.strictObject({
  at,
  ...textFieldSchema.shape,
  judgement: z.nullable(judgementSchema),
});

export const countryFactsSchema = z.strictObject({
  store: z.optional(storeFactSchema),
  profile: z.optional(
    z.strictObject({
      /**
       * Where the form was recognised for certain: its address is not public, so it is remembered. It becomes
       * part of a link, so it must not be able to change the link's host.
       */
      path: z.string().check(z.startsWith('/')),
      inspiration: z.optional(textFactSchema),
      aboutYou: z.optional(textFactSchema),
      storeName: z.optional(copiedTextFactSchema),
      shortUrl: z.optional(copiedTextFactSchema),
      profileImage: z.optional(imagesFactSchema),
      storefrontImages: z.optional(imagesFactSchema),
    }),
  ),
});
export type CountryFacts = z.infer<typeof countryFactsSchema>;
export type TextFact = z.infer<typeof textFactSchema>;

export const planSchema = z.strictObject({
  /** Where the maker already sells; null until she said so. */
  home: z.nullable(countrySchema),
  targets: z.array(countrySchema),
});
export type Plan = z.infer<typeof planSchema>;

export const shopSchema = z.strictObject({
  plan: planSchema,
  /** The bare count of registered stores, where a page gave only that. */
  registeredCount: z.optional(z.strictObject({ at, count: z.int() })),
  countries: z.partialRecord(countrySchema, countryFactsSchema),
});
export type Shop = z.infer<typeof shopSchema>;

export const emptyShop: Shop = { plan: { home: null, targets: [] }, countries: {} };
