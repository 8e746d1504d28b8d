import * as z from 'zod/mini';
import { countryCodes } from '../marketplaces/countries';
import { draftSchema } from './drafts';
import { visitSchema } from './visit';
import {
  acceptedSchema,
  countryFactsSchema,
  emptyShop,
  knownBySchema,
  ownWordsSchema,
  planSchema,
  shopNameSchema,
  shopSchema,
  type Shop,
} from './shop';
import { ticksSchema } from './ticks';

/** Everything remembered: the shops by id, and the one that popup and workbench show. */
export const shopsSchema = z.strictObject({
  current: z.string(),
  byId: z.record(z.string(), shopSchema),
});
export type Shops = z.infer<typeof shopsSchema>;

export const shopIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Until a second shop is known there is this one. */
export const firstShop = 'first';
export const noShops: Shops = { current: firstShop, byId: { [firstShop]: emptyShop } };

/** The sample shop's id: no page is ever taken for its own, and it never leaves this browser. */
export const sampleShop = 'sample';

/** The seller's own shops with their ids, without the sample. */
export function realShops(shops: Shops): [id: string, shop: Shop][] {
  return Object.entries(shops.byId).filter(([id]) => id !== sampleShop);
}

/** What a shop is called: by the seller, or else on Amazon; null where nobody has named it yet. */
export function nameOfShop({ name, knownBy }: Shop): string | null {
  return name ?? knownBy?.storeNames[0] ?? null;
}

export function shopOf(shops: Shops, id: string): Shop {
  return shops.byId[id] ?? emptyShop;
}

/** The shops with one of them replaced; a shop that was erased meanwhile does not come back. */
export function withShop(shops: Shops, id: string, change: (shop: Shop) => Shop): Shops {
  const shop = shops.byId[id];
  if (!shop) return shops;
  const changed = change(shop);
  return changed === shop ? shops : { ...shops, byId: { ...shops.byId, [id]: changed } };
}

/** The shop for a page that does not say whose it is: the one shown, never the sample; null before there is one. */
export function ownShop(shops: Shops): string | null {
  const ids = realShops(shops).map(([id]) => id);
  return ids.find((id) => id === shops.current) ?? ids[0] ?? null;
}

export function currentShop(shops: Shops): Shop {
  return shopOf(shops, shops.current);
}

/**
 * What of a stored value can still be used. `damaged` is true where something was left out; the caller keeps
 * the raw value aside. Nothing is repaired by guessing: a country with one broken fact is forgotten whole.
 */
export function salvageShops(raw: unknown): { shops: Shops; damaged: boolean } {
  const whole = shopsSchema.safeParse(raw);
  if (whole.success) return { shops: withKnownNames(shown(whole.data)), damaged: false };
  const loose = z.object({ current: z.unknown(), byId: z.record(z.string(), z.unknown()) }).safeParse(raw);
  if (!loose.success) return { shops: noShops, damaged: true };
  const byId = Object.fromEntries(
    Object.entries(loose.data.byId).map(([id, shop]) => [id, salvageShop(shop)]),
  );
  const current = typeof loose.data.current === 'string' ? loose.data.current : '';
  return { shops: withKnownNames(shown({ current, byId })), damaged: true };
}

/** There is always a shop, and one of those that are there is shown. */
function shown(shops: Shops): Shops {
  if (shops.current in shops.byId) return shops;
  const [any] = Object.keys(shops.byId);
  return any === undefined ? noShops : { ...shops, current: any };
}

/**
 * A shop no switcher has named yet, such as one stored before shops had names, is known by the store name in its
 * Maker Profiles.
 */
function withKnownNames(shops: Shops): Shops {
  const unnamed = realShops(shops).filter(([, { knownBy }]) => knownBy === undefined);
  const named = unnamed.flatMap(([id, shop]): [string, Shop][] => {
    const names = Object.values(shop.countries).flatMap(
      ({ profile }) => profile?.storeName?.text.trim() ?? [],
    );
    const storeNames = [...new Set(names)].filter((name) => shopNameSchema.safeParse(name).success);
    return storeNames.length === 0 ? [] : [[id, { ...shop, knownBy: { storeNames, merchantIds: [] } }]];
  });
  return named.length === 0 ? shops : { ...shops, byId: { ...shops.byId, ...Object.fromEntries(named) } };
}

/** What of a stored shop can still be used. */
export function salvageShop(raw: unknown): Shop {
  const loose = z
    .object({
      plan: z.unknown(),
      planAt: z.optional(z.unknown()),
      name: z.optional(z.unknown()),
      knownBy: z.optional(z.unknown()),
      registeredCount: z.optional(z.unknown()),
      countries: z.unknown(),
      accepted: z.optional(z.unknown()),
      drafts: z.optional(z.unknown()),
      ownWords: z.optional(z.unknown()),
      ticks: z.optional(z.unknown()),
      visit: z.optional(z.unknown()),
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
  const planAt = shopSchema.shape.planAt.safeParse(loose.data.planAt);
  const name = shopNameSchema.safeParse(loose.data.name);
  const knownBy = knownBySchema.safeParse(loose.data.knownBy);
  const visit = visitSchema.safeParse(loose.data.visit);
  const count = shopSchema.shape.registeredCount.safeParse(loose.data.registeredCount);
  return {
    plan: plan.success ? plan.data : emptyShop.plan,
    ...(plan.success && planAt.success && planAt.data !== undefined && { planAt: planAt.data }),
    ...(name.success && { name: name.data }),
    ...(knownBy.success && { knownBy: knownBy.data }),
    ...(count.success && count.data && { registeredCount: count.data }),
    countries,
    ...(accepted.success && { accepted: accepted.data }),
    ...(drafts.success && { drafts: drafts.data }),
    ...(ownWords.success && { ownWords: ownWords.data }),
    ...(ticks.success && { ticks: ticks.data }),
    ...(visit.success && { visit: visit.data }),
  };
}
