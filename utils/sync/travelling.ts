import * as z from 'zod/mini';
import { findingKinds, reasonSchema } from '../facts/finding';
import { itemsOf, type Item, type Items } from '../facts/items';
import { handLinkSchema, setAsideSchema, type ListingDecisions, type SetAside } from '../facts/listings';
import { planSchema, shopNameSchema, type Accepted, type Shop } from '../facts/shop';
import { tickSchema } from '../facts/ticks';
import { countrySchema, merchantIdSchema, storeNameSchema } from '../pages/facts';
import { profileTexts } from '../pages/fields';
import { timeSchema } from '../pages/time';
import { printOf } from './finding-print';

/**
 * What of a shop goes to the seller's other computer: what she decided, and what the shop is known by. Nothing that
 * was read on a page: no text, no listing.
 */

/** In the order in which they go first where there is no room for all. */
export const travellingKinds = ['plan', 'name', 'knownBy', 'ticks', 'accepted', 'links', 'setAside'] as const;
export type TravellingKind = (typeof travellingKinds)[number];

/** Something called right, without its words. */
export const sentFindingSchema = z.strictObject({
  country: countrySchema,
  field: z.enum(profileTexts),
  kind: z.enum(findingKinds),
  at: timeSchema,
  reason: z.optional(reasonSchema),
});

/** What each kind carries, and by which name; from outside only what fits both is taken. */
const fits: Readonly<Record<TravellingKind, (name: string, value: unknown) => boolean>> = {
  plan: (name, value) => name === '' && planSchema.safeParse(value).success,
  name: (name, value) => name === '' && shopNameSchema.safeParse(value).success,
  knownBy: (name, value) =>
    (storeNameSchema.safeParse(value).success && name === `name/${String(value)}`) ||
    (merchantIdSchema.safeParse(value).success && name === `id/${String(value)}`),
  ticks: (name, value) => tickSchema.safeParse(value).data?.id === name,
  accepted: (name, value) => /^[0-9a-f]{32}$/.test(name) && sentFindingSchema.safeParse(value).success,
  links: (name, value) => value === true && linkOf(name) !== null,
  setAside: (name, value) => setAsideOf(name, value) !== null,
};

/** The kind an item's key begins with, and the rest of it; null for a key that is none of ours. */
export function kindOf(key: string): { kind: TravellingKind; name: string } | null {
  const end = key.indexOf('/');
  const kind = travellingKinds.find((one) => one === key.slice(0, end));
  return kind === undefined ? null : { kind, name: key.slice(end + 1) };
}

/** How early an item of this key goes, 0 first. */
export function rankOf(key: string): number {
  return travellingKinds.findIndex((kind) => kind === kindOf(key)?.kind);
}

/** Whether a thing from outside may be one of ours; `null` says that it was taken back. */
export function mayTravel(key: string, value: unknown): boolean {
  const found = kindOf(key);
  return found !== null && (value === null || fits[found.kind](found.name, value));
}

/** The two SKUs in the name of a link; null where there are none. */
export function linkOf(name: string): ListingDecisions['links'][number] | null {
  try {
    return handLinkSchema.safeParse(JSON.parse(name)).data ?? null;
  } catch {
    return null; // Not written by us.
  }
}

/** The place and reason of a product that was set aside; null where they are none. */
export function setAsideOf(name: string, reason: unknown): SetAside | null {
  const blank = name.indexOf(' ');
  const [country, sku] = [name.slice(0, blank), name.slice(blank + 1)];
  return setAsideSchema.safeParse({ country, sku, reason }).data ?? null;
}

/** A shop and its products' decisions as things that travel, each with the day it is from where that is known. */
export async function travellingOf(shop: Shop, decisions: ListingDecisions): Promise<Items> {
  const own = [...itemsOf(shop)].filter(([key]) => isOwnKind(kindOf(key)?.kind));
  return new Map<string, Item>([
    ...own,
    ...(await Promise.all((shop.accepted ?? []).filter(isOfText).map(sentFinding))),
    ...decisions.links.map((link): [string, Item] => [
      `links/${JSON.stringify(link.toSorted())}`,
      { at: 0, value: true },
    ]),
    ...decisions.setAside.map(({ at, country, sku, reason }): [string, Item] => [
      `setAside/${country} ${sku}`,
      { at, value: reason },
    ]),
  ]);
}

/** Those that a shop itself carries as they travel. */
function isOwnKind(kind: TravellingKind | undefined): boolean {
  return kind === 'plan' || kind === 'name' || kind === 'knownBy' || kind === 'ticks';
}

/** Titles lie among the listings, which do not travel: on another computer it could not be found out which is meant. */
function isOfText({ field }: Accepted): boolean {
  return field !== 'title';
}

async function sentFinding({ text, ...rest }: Accepted): Promise<[string, Item]> {
  return [`accepted/${await printOf({ text, ...rest })}`, { at: rest.at, value: rest }];
}
