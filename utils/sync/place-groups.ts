import type { Items } from '../facts/items';
import { emptyShop, type Shop } from '../facts/shop';
import { realShops, type Shops } from '../facts/shops';
import { withoutWaiting } from '../facts/take-over';
import { hasSigns, isFresh, isSameName, sortOfId } from '../facts/whose';
import type { Owner } from '../pages/owner';
import { isRemoval } from './changes';
import { newGroup, type Groups } from './pieces';

/** The home of what was erased here: no shop's id. */
const erased = '';

/**
 * Which shop here each group of things in the sync belongs to. Every computer names its shops by itself, so they are
 * found by what Amazon calls them. Two groups may be of one shop, where two computers began at the same time.
 */
export type Homes = Readonly<Record<string, string>>;

export interface Placed {
  shops: Shops;
  /** By group, the id of its shop; also of one that was erased here, so that it does not come back. */
  homes: Homes;
}

/** The shops, with those of other computers beside them, and where each group belongs. */
export function placeGroups(all: Shops, homes: Homes, remote: Groups): Placed {
  let placed: Placed = { shops: all, homes };
  for (const [group, items] of remote) {
    const signs = signsIn(items);
    const home = placed.homes[group];
    if ((home === undefined || !(home in placed.shops.byId)) && hasSigns(signs)) {
      placed = placeGroup(placed, group, signs, remote.size === 1);
    }
  }
  return withOwnGroups(placed);
}

function placeGroup({ shops, homes }: Placed, group: string, signs: Owner, alone: boolean): Placed {
  const own = realShops(shops);
  const [first] = own;
  if (alone && first && own.length === 1 && isFresh(first[1]) && !(group in homes)) {
    return { shops, homes: { ...homes, [group]: first[0] } };
  }
  const home = own.find(([, { knownBy }]) => knownBy && isSameMaker(knownBy, signs))?.[0];
  if (home !== undefined) return { shops, homes: { ...homes, [group]: home } };
  // It was erased here, while another computer still has it.
  if (group in homes) return { shops, homes };
  const { current, byId } = withoutWaiting(shops);
  const begun: Shop = { ...emptyShop, knownBy: signs };
  return {
    shops: { current: current in byId ? current : group, byId: { ...byId, [group]: begun } },
    homes: { ...homes, [group]: group },
  };
}

/** A shop begins to travel once a page has said whose it is: without that no other computer could know it. */
function withOwnGroups({ shops, homes }: Placed): Placed {
  const without = realShops(shops).filter(
    ([id, { knownBy }]) => knownBy && hasSigns(knownBy) && !Object.values(homes).includes(id),
  );
  const added = without.map(([id]): [string, string] => [newGroup(), id]);
  return { shops, homes: { ...homes, ...Object.fromEntries(added) } };
}

/** The homes after a shop was erased here. */
export function withoutHome(homes: Homes, shop: string): Homes {
  return Object.fromEntries(
    Object.entries(homes).map(([group, home]) => [group, home === shop ? erased : home]),
  );
}

/** A common id is proof; a common name is enough only where no ids of one sort contradict each other. */
function isSameMaker(one: Owner, other: Owner): boolean {
  if (one.merchantIds.some((id) => other.merchantIds.includes(id))) return true;
  const sorts = new Set(one.merchantIds.map(sortOfId));
  if (other.merchantIds.some((id) => sorts.has(sortOfId(id)))) return false;
  return one.storeNames.some((name) => other.storeNames.some((theirs) => isSameName(name, theirs)));
}

/**
 * The shops here that another computer has made one: their groups are known by the same id or the same names now. What
 * either decides would go to both; it stays with each until the seller makes them one here, too.
 */
export function madeOneElsewhere({ shops, homes }: Placed, remote: Groups): ReadonlySet<string> {
  const signed = [...remote].flatMap(([group, items]) => {
    const home = homes[group];
    return home !== undefined && home in shops.byId ? [{ home, signs: signsIn(items) }] : [];
  });
  return new Set(
    signed
      .filter((one) =>
        signed.some((other) => other.home !== one.home && hasBecomeOne(one.signs, other.signs)),
      )
      .map(({ home }) => home),
  );
}

/** Two makers may share one name, but neither an id nor several names. */
function hasBecomeOne(one: Owner, other: Owner): boolean {
  const names = one.storeNames.filter((name) => other.storeNames.some((their) => isSameName(name, their)));
  return names.length > 1 || one.merchantIds.some((id) => other.merchantIds.includes(id));
}

/** What the shop of a group is known by. */
export function signsIn(items: Items): Owner {
  const signs = (prefix: string) =>
    [...items].flatMap(([key, item]) =>
      key.startsWith(prefix) && !isRemoval(item) ? [key.slice(prefix.length)] : [],
    );
  return {
    storeNames: signs('knownBy/name/').slice(0, mostSigns),
    merchantIds: signs('knownBy/id/').slice(0, mostSigns),
  };
}

/** As the schema of a shop has it. */
const mostSigns = 40;
