import * as z from 'zod/mini';
import {
  countrySchema,
  imageFieldSchema,
  merchantIdSchema,
  storeNameSchema,
  storeStateSchema,
  textFieldSchema,
} from '../pages/facts';
import { judgementSchema } from '../language/judgement';
import { longestStoreName } from '../pages/fields';
import { visitSchema } from './visit';
import { findingSchema, reasonSchema } from './finding';
import { draftSchema } from './drafts';
import { ticksSchema } from './ticks';
import { gatheredFactSchema, listingsFactSchema } from './listings';
import { timeSchema } from '../pages/time';

/** What is remembered of a shop: small, dated, per country. The newest good reading replaces the older one. */

/** When a fact was seen, as milliseconds since 1970. */
const at = timeSchema;

/** `not-listed`: the list of stores was read and this store was not on it. */
const storeFactSchema = z.strictObject({ at, state: z.enum([...storeStateSchema.options, 'not-listed']) });
const copiedTextFactSchema = z.strictObject({ at, ...textFieldSchema.shape });
const imagesFactSchema = z.strictObject({ at, ...imageFieldSchema.shape });
/** What the judge says of a text of this shop, with what the seller called right counted as good. */
export const shopJudgementSchema = z.strictObject({
  ...judgementSchema.shape,
  /** The text is good, but its original changed since. */
  older: z.optional(z.boolean()),
});
export type ShopJudgement = z.infer<typeof shopJudgementSchema>;

/** A maker's text with what the language judge made of it. */
const textFactSchema = z.strictObject({
  at,
  ...textFieldSchema.shape,
  /** null until the judge has spoken. */
  judgement: z.nullable(shopJudgementSchema),
  /** The home country's text beside which this one was first found good. */
  translationOf: z.optional(textFieldSchema.shape.text),
});

export const countryFactsSchema = z.strictObject({
  store: z.optional(storeFactSchema),
  listings: z.optional(listingsFactSchema),
  gathered: z.optional(gatheredFactSchema),
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

export const acceptedSchema = z.strictObject({
  at,
  ...findingSchema.shape,
  /** Why it is right, in the seller's words or one of ours. */
  reason: z.optional(reasonSchema),
});
export type Accepted = z.infer<typeof acceptedSchema>;

/** Words the seller says are the same in every language: her own name, product names. */
export const ownWordsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(100)))
  .check(z.maxLength(200));

/** What the account switcher calls this shop: it may have another name and id in each region. */
export const knownBySchema = z.strictObject({
  storeNames: z.array(storeNameSchema).check(z.maxLength(40)),
  merchantIds: z.array(merchantIdSchema).check(z.maxLength(40)),
});

export const shopNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestStoreName));

export const shopSchema = z.strictObject({
  plan: planSchema,
  /** When the seller last changed the plan. */
  planAt: z.optional(at),
  /** What the seller calls the shop; without it the first of the store names is shown. */
  name: z.optional(shopNameSchema),
  knownBy: z.optional(knownBySchema),
  /** The bare count of registered stores, where a page gave only that. */
  registeredCount: z.optional(z.strictObject({ at, count: z.int() })),
  countries: z.partialRecord(countrySchema, countryFactsSchema),
  /** What the seller called right although it was found wrong, in the order she said so. */
  accepted: z.optional(z.array(acceptedSchema)),
  ownWords: z.optional(ownWordsSchema),
  /** Translations waiting to be pasted, at most one for each text, in the order they were kept. */
  drafts: z.optional(z.array(draftSchema)),
  /** What cannot be seen and was ticked by hand. */
  ticks: z.optional(ticksSchema),
  /** How things stood when she last looked at the overview. */
  visit: z.optional(visitSchema),
});
export type Shop = z.infer<typeof shopSchema>;

export const emptyShop: Shop = { plan: { home: null, targets: [] }, countries: {} };
