import * as z from 'zod/mini';
import { countryCodes } from '../marketplaces/countries';
import { draftSchema } from './drafts';
import {
  acceptedSchema,
  countryFactsSchema,
  emptyShop,
  ownWordsSchema,
  planSchema,
  shopSchema,
  type Shop,
} from './shop';
import { ticksSchema } from './ticks';

/** Everything remembered: the shops by id, and the one that is shown. */
export const shopsSchema = z.strictObject({
  current: z.string(),
  byId: z.record(z.string(), shopSchema),
});
export type Shops = z.infer<typeof shopsSchema>;

/** Facts are kept per shop from the start; until a second one is known there is this one. */
export const firstShop = 'first';
export const noShops: Shops = { current: firstShop, byId: { [firstShop]: emptyShop } };

export function currentShop(shops: Shops): Shop {
  return shops.byId[shops.current] ?? emptyShop;
}

export function withCurrentShop(shops: Shops, shop: Shop): Shops {
  return { ...shops, byId: { ...shops.byId, [shops.current]: shop } };
}

/** A change of one shop, shown or not; a shop that is gone is not made anew. */
export function withShop(shops: Shops, id: string, change: (shop: Shop) => Shop): Shops {
  const shop = shops.byId[id];
  const changed = shop && change(shop);
  return changed === undefined || changed === shop
    ? shops
    : { ...shops, byId: { ...shops.byId, [id]: changed } };
}

/**
 * What of a stored value can still be used. `damaged` is true where something was left out; the caller keeps
 * the raw value aside. Nothing is repaired by guessing: a country with one broken fact is forgotten whole.
 */
export function salvageShops(raw: unknown): { shops: Shops; damaged: boolean } {
  const whole = shopsSchema.safeParse(raw);
  if (whole.success) return { shops: whole.data, damaged: false };
  const loose = z.object({ current: z.unknown(), byId: z.record(z.string(), z.unknown()) }).safeParse(raw);
  if (!loose.success) return { shops: noShops, damaged: true };
  const byId = Object.fromEntries(
    Object.entries(loose.data.byId).map(([id, shop]) => [id, salvageShop(shop)]),
  );
  const { current } = loose.data;
  const known = typeof current === 'string' && current in byId;
  const shops = known ? { current, byId } : { ...noShops, byId: { ...noShops.byId, ...byId } };
  return { shops, damaged: true };
}

function salvageShop(raw: unknown): Shop {
  const loose = z
    .object({
      plan: z.unknown(),
      countries: z.unknown(),
      accepted: z.optional(z.unknown()),
      drafts: z.optional(z.unknown()),
      ownWords: z.optional(z.unknown()),
      ticks: z.optional(z.unknown()),
    })
    .safeParse(raw);
  if (!loose.success) return emptyShop;
  const plan = planSchema.safeParse(loose.data.plan);
  const found = z.record(z.string(), z.unknown()).safeParse(loose.data.countries);
  const countries: Shop['countries'] = {};
  for (const country of countryCodes) {
    const facts = countryFactsSchema.safeParse(found.success ? found.data[country] : undefined);
    if (facts.success) countries[country] = facts.data;
  }
  const accepted = z.array(acceptedSchema).safeParse(loose.data.accepted);
  const drafts = z.array(draftSchema).safeParse(loose.data.drafts);
  const ownWords = ownWordsSchema.safeParse(loose.data.ownWords);
  const ticks = ticksSchema.safeParse(loose.data.ticks);
  return {
    plan: plan.success ? plan.data : emptyShop.plan,
    countries,
    ...(accepted.success && { accepted: accepted.data }),
    ...(drafts.success && { drafts: drafts.data }),
    ...(ownWords.success && { ownWords: ownWords.data }),
    ...(ticks.success && { ticks: ticks.data }),
  };
}
