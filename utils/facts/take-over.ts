import { compareItems, itemsOf, mergeShops, written, type Comparison } from './items';
import { emptyShop, type Shop } from './shop';
import { nameOfShop, realShops, type Shops } from './shops';
import { isFresh, sameShop } from './whose';

/** Shops of a file, put beside and into those that are here. */

export interface Place {
  /** Its id in the file. */
  from: string;
  /** Its id here. */
  to: string;
  /** Whether there is such a shop here already. */
  known: boolean;
}

/** Which shop here each shop of the file is: by its names and ids, or the one nothing was ever read for. */
export function placeShops(all: Shops, theirs: Shops): Place[] {
  const shops = withoutWaiting(all);
  const taken = new Set<string>();
  return realShops(theirs).map(([from, shop]) => {
    const known = sameShop(shops, shop) ?? unnamed(shops, theirs, from);
    const to = known !== null && !taken.has(known) ? known : freeId(shops, taken, from);
    taken.add(to);
    return { from, to, known: to === known };
  });
}

/** The shop of a fresh installation that waits for a first reading makes room for those of the file. */
export function withoutWaiting(shops: Shops): Shops {
  const begun = Object.entries(shops.byId).filter(([, shop]) => written(shop) !== written(emptyShop));
  return { ...shops, byId: Object.fromEntries(begun) };
}

/** A shop without a name is the one of the same id where that has none either, or the fresh one where each is alone. */
function unnamed(shops: Shops, theirs: Shops, from: string): string | null {
  const own = realShops(shops);
  const [first] = own;
  if (first && own.length === 1 && realShops(theirs).length === 1 && isFresh(first[1])) return first[0];
  const [same, their] = [shops.byId[from], theirs.byId[from]];
  const isNameless = same && their && nameOfShop(same) === null && nameOfShop(their) === null;
  return isNameless ? from : null;
}

function freeId(shops: Shops, taken: ReadonlySet<string>, wanted: string): string {
  let id = wanted;
  for (let number = 2; id in shops.byId || taken.has(id); number += 1)
    id = `${wanted.slice(0, 30)}-${number}`;
  return id;
}

/** The shops with those of the file taken over, each thing as it was seen or said last. */
export function takeOver(all: Shops, theirs: Shops): { shops: Shops; places: Place[] } {
  const places = placeShops(all, theirs);
  if (places.length === 0) return { shops: all, places };
  const { current, byId } = withoutWaiting(all);
  for (const { from, to } of places) {
    const [ours, their] = [byId[to], theirs.byId[from]];
    if (their) byId[to] = ours ? mergeShops(ours, their) : their;
  }
  const shown = places.find(({ from }) => from === theirs.current) ?? places[0];
  return { shops: { current: current in byId ? current : (shown?.to ?? current), byId }, places };
}

/** What taking over a file would do to each shop, before it is done. */
export function previewTakeOver(shops: Shops, theirs: Shops): (Place & { shop: Shop; what: Comparison })[] {
  return placeShops(shops, theirs).map((place) => {
    const shop = theirs.byId[place.from] ?? emptyShop;
    const ours = place.known ? (shops.byId[place.to] ?? emptyShop) : emptyShop;
    return { ...place, shop, what: compareItems(itemsOf(ours), itemsOf(shop)) };
  });
}
