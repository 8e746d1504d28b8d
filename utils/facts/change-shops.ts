import { mergeShops, written } from './items';
import { emptyShop, type Shop } from './shop';
import { noShops, realShops, sampleShop, type Shops } from './shops';

/** Changes of which shops there are. There is always one of the seller's own, and one that is there is shown. */

/** Two shops become one: what the one knows goes into the other, each thing as it was seen or said last. */
export function mergeInto(shops: Shops, from: string, into: string): Shops {
  const [kept, other] = [shops.byId[into], shops.byId[from]];
  if (!kept || !other || from === into) return shops;
  return withoutShop({ ...shops, byId: { ...shops.byId, [into]: mergeShops(kept, other) } }, from, into);
}

/** The shops without this one; `next` is shown in its place. */
export function withoutShop(shops: Shops, id: string, next?: string): Shops {
  const { [id]: gone, ...others } = shops.byId;
  if (!gone) return shops;
  const own = realShops({ ...shops, byId: others });
  const byId = own.length > 0 ? others : { ...others, ...noShops.byId };
  const first = next ?? own[0]?.[0] ?? noShops.current;
  return { current: shops.current === id ? first : shops.current, byId };
}

/** These shops as they were before; what was seen of others since stays. */
export function putBack(shops: Shops, before: Shops, ids: readonly string[]): Shops {
  const isWaiting = (id: string, shop: Shop) => !(id in before.byId) && written(shop) === written(emptyShop);
  const kept = Object.entries(shops.byId).filter(([id, shop]) => !ids.includes(id) && !isWaiting(id, shop));
  const back = Object.entries(before.byId).filter(([id]) => ids.includes(id));
  return { current: before.current, byId: Object.fromEntries([...kept, ...back]) };
}

/** The sample shop, beside the seller's own and shown. */
export function withSample(shops: Shops, sample: Shop): Shops {
  return { current: sampleShop, byId: { ...shops.byId, [sampleShop]: sample } };
}

/** Every trace of the sample is gone, and the seller's own shop is shown. */
export function withoutSample(shops: Shops): Shops {
  return withoutShop(shops, sampleShop);
}
