import { plain } from '../marketplaces/plain';
import type { Owner } from '../pages/owner';
import { emptyShop, type Shop } from './shop';
import { realShops, type Shops } from './shops';

/**
 * The shop a page belongs to, by what its account switcher says; null: the seller must say, and until then nothing
 * of that page is stored. `said` is her answer for a page that says nothing itself.
 *
 * A merchant id is proof. A name is enough where no id speaks against it: two makers may have the same name, and
 * one maker another id in each region. A page that names nobody belongs to the only shop there is.
 */
export function shopOfPage(shops: Shops, owner: Owner, said: string | null): string | null {
  const real = realShops(shops);
  return shopBySigns(shops, owner) ?? real.find(([id]) => id === said)?.[0] ?? null;
}

function shopBySigns(shops: Shops, owner: Owner): string | null {
  const real = realShops(shops);
  const [first] = real;
  const only = real.length === 1 && first ? first : null;
  if (!hasSigns(owner)) return only?.[0] ?? null;
  const fitting = real.filter(([id]) => fits(shops, id, owner));
  const [fit] = fitting;
  if (fit) return fitting.length === 1 ? fit[0] : null;
  return only && isFresh(only[1]) && owner.storeNames.length < 2 ? only[0] : null;
}

export function hasSigns({ storeNames, merchantIds }: Owner): boolean {
  return storeNames.length + merchantIds.length > 0;
}

/** Nothing was ever read for this shop: the first reading names it. */
export function isFresh(shop: Shop): boolean {
  if (shop.knownBy && hasSigns(shop.knownBy)) return false;
  const seen = Object.values(shop.countries).some(({ store, profile }) => store ?? profile);
  return !seen && shop.registeredCount === undefined;
}

function fits(shops: Shops, id: string, owner: Owner): boolean {
  const known = shops.byId[id]?.knownBy;
  if (!known) return false;
  const others = realShops(shops).flatMap(([other, shop]) => (other === id ? [] : (shop.knownBy ?? [])));
  const isProven = owner.merchantIds.some((merchant) => known.merchantIds.includes(merchant));
  const idsFit = owner.merchantIds.every(
    (merchant) =>
      known.merchantIds.includes(merchant) ||
      (!others.some(({ merchantIds }) => merchantIds.includes(merchant)) &&
        !known.merchantIds.some((other) => sortOfId(other) === sortOfId(merchant))),
  );
  const namesFit = owner.storeNames.every(
    (name) => hasName(known, name) || (isProven && !others.some((other) => hasName(other, name))),
  );
  return idsFit && namesFit && (isProven || owner.storeNames.length > 0);
}

/** Switchers of different years call the same merchant by ids of different sorts (`amzn1.pa.d.…`, bare). */
export function sortOfId(merchantId: string): string {
  return merchantId.slice(0, merchantId.lastIndexOf('.') + 1);
}

function hasName(known: Owner, name: string): boolean {
  return known.storeNames.some((other) => isSameName(other, name));
}

/** The shop that is known by a sign of this one, an id rather than a name; null where none is. */
export function sameShop(shops: Shops, { knownBy: signs }: Shop): string | null {
  const real = realShops(shops);
  const byId = real.find(([, { knownBy: known }]) =>
    known?.merchantIds.some((id) => signs?.merchantIds.includes(id)),
  );
  const byName = real.find(([, { knownBy: known }]) =>
    signs?.storeNames.some((name) => known && hasName(known, name)),
  );
  return (byId ?? byName)?.[0] ?? null;
}

/** Case, accents and punctuation make no other shop, except where the name is made of nothing else. */
export function isSameName(one: string, other: string): boolean {
  return one === other || (plain(one) !== '' && plain(one) === plain(other));
}

/** The shop, known by these signs from now on. The given shop is returned as it is where it knows them. */
export function knownBy(shop: Shop, owner: Owner): Shop {
  const known = shop.knownBy ?? { storeNames: [], merchantIds: [] };
  const storeNames = owner.storeNames.filter((name) => !hasName(known, name));
  const merchantIds = owner.merchantIds.filter((id) => !known.merchantIds.includes(id));
  if (storeNames.length + merchantIds.length === 0) return shop;
  return {
    ...shop,
    knownBy: {
      storeNames: [...known.storeNames, ...storeNames].slice(-mostSigns),
      merchantIds: [...known.merchantIds, ...merchantIds].slice(-mostSigns),
    },
  };
}

/** As the schema has it. */
const mostSigns = 40;

/**
 * The seller's answer to "whose page is this?": `id` is a shop there is, or the id a new one shall have. The shop is
 * known by the page's signs from now on. A single name may then belong to two shops, and such a page asks each
 * time; of several names only those count that are no other shop's.
 */
export function sayWhose(shops: Shops, owner: Owner, id: string): Shops {
  const others = realShops(shops).flatMap(([other, { knownBy: known }]) =>
    other === id ? [] : (known ?? []),
  );
  const storeNames =
    owner.storeNames.length < 2
      ? owner.storeNames
      : owner.storeNames.filter((name) => !others.some((other) => hasName(other, name)));
  const merchantIds = owner.merchantIds.filter(
    (merchant) => !others.some((other) => other.merchantIds.includes(merchant)),
  );
  const shop = shops.byId[id] ?? emptyShop;
  return { ...shops, byId: { ...shops.byId, [id]: knownBy(shop, { storeNames, merchantIds }) } };
}
