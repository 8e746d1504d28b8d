import * as z from 'zod/mini';
import type { Items } from '../facts/items';
import { changeLinks, changeSetAside } from '../facts/listing-decisions';
import { noDecisions, type LinksChange, type ListingDecisions, type SetAsideChange } from '../facts/listings';
import { shopOf, type Shops } from '../facts/shops';
import { timeSchema } from '../pages/time';
import { applyToShop, differences, linksChange, setAsideChange } from './apply';
import { changesSince, hasNews, mergeSides } from './changes';
import { printedFindings } from './finding-print';
import { readPieces, writePieces, type Groups, type Pieces } from './pieces';
import { madeOneElsewhere, placeGroups, withoutHome } from './place-groups';
import { travellingOf } from './travelling';

/** What a computer remembers of the last round. */
export const syncStateSchema = z.strictObject({
  /** By group in the sync, the id of its shop here; see `Homes`. */
  homes: z.record(z.string(), z.string()),
  /** By group, its things as all computers said them last. */
  known: z.record(z.string(), z.record(z.string(), z.strictObject({ at: z.int(), value: z.unknown() }))),
  /** By shop, the keys of its things that were here. */
  held: z.record(z.string(), z.array(z.string())),
  /** When stored data was last found damaged, ms since 1970; 0: never. */
  damagedAt: timeSchema,
});
export type SyncState = z.infer<typeof syncStateSchema>;
export const noSyncState: SyncState = { homes: {}, known: {}, held: {}, damagedAt: 0 };

/** What is on this computer. */
export interface Here {
  shops: Shops;
  /** By shop. */
  decisions: Readonly<Record<string, ListingDecisions>>;
}

export interface Round {
  state: SyncState;
  shops: Shops;
  links: LinksChange[];
  setAside: SetAsideChange[];
  /** Whether anything came from another computer. */
  received: boolean;
  /** All that shall lie in the sync; null where nothing there has to change. */
  pieces: Pieces | null;
  /** Things that found no room there. */
  leftOut: number;
  /** Shops here are one elsewhere, and wait to be made one here. */
  isApart: boolean;
}

/**
 * One round: what was decided here since the last one and what lies in the sync (`raw`) are put together, each thing
 * as it was said last. Nothing is changed yet; the caller does. null: another computer has a newer version of the
 * extension, and nothing must be touched. `now` in ms since 1970.
 */
export async function syncRound(
  state: SyncState,
  here: Here,
  raw: Readonly<Record<string, unknown>>,
  now: number,
): Promise<Round | null> {
  const remote = readPieces(raw);
  if (remote === null) return null;
  const placed = placeGroups(here.shops, state.homes, remote);
  const { shops, homes } = placed;
  const apart = madeOneElsewhere(placed, remote);
  const ids = [...new Set(Object.values(homes))].filter((id) => id in shops.byId && !apart.has(id));
  const rounds = await Promise.all(
    ids.map((id) => shopRound(id, { ...here, shops }, { ...state, homes }, remote, now)),
  );
  const known = new Map(
    rounds.flatMap(({ groups, agreed }) => groups.map((group) => [group, agreed] as const)),
  );
  const others = othersGroups(remote, homes, state, shops);
  const ofApart = [...remote].filter(([group]) => apart.has(homes[group] ?? ''));
  const { pieces, sent, leftOut } = writePieces(new Map([...others, ...ofApart, ...known]));
  const isNew = [...sent].some(([group, items]) => hasNews(items, remote.get(group) ?? new Map()));
  return {
    state: {
      damagedAt: state.damagedAt,
      homes,
      known: {
        ...only(state.known, (group) => apart.has(homes[group] ?? '')),
        ...Object.fromEntries([...known].map(([group, items]) => [group, Object.fromEntries(items)])),
      },
      held: {
        ...only(state.held, (id) => apart.has(id)),
        ...Object.fromEntries(rounds.map(({ id, held }) => [id, held])),
      },
    },
    shops: {
      ...shops,
      byId: { ...shops.byId, ...Object.fromEntries(rounds.map(({ id, shop }) => [id, shop])) },
    },
    links: rounds.flatMap(({ links }) => links ?? []),
    setAside: rounds.flatMap(({ setAside }) => setAside ?? []),
    received: rounds.some(({ received }) => received),
    pieces: isNew || erasedHere(homes, state, shops).some((group) => remote.has(group)) ? pieces : null,
    leftOut,
    isApart: apart.size > 0,
  };
}

function only<T>(record: Readonly<Record<string, T>>, isWanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
}

/** One shop's part of a round, with all groups that are its own. */
async function shopRound(id: string, here: Here, state: SyncState, remote: Groups, now: number) {
  const shop = shopOf(here.shops, id);
  const decisions = here.decisions[id] ?? noDecisions;
  const groups = Object.keys(state.homes).filter((group) => state.homes[group] === id);
  const sides = groups.map((group) => new Map(Object.entries(state.known[group] ?? {})));
  const known: Items = mergeSides(sides, now);
  const own = await travellingOf(shop, decisions);
  const ours = mergeSides([known, changesSince(own, state.held[id] ?? [], known, now)], now);
  const agreed = mergeSides([ours, ...groups.map((group) => remote.get(group) ?? new Map())], now);
  const news = differences(own, agreed);
  const changed = applyToShop(shop, news, await printedFindings(shop));
  const links = linksChange(id, news);
  const setAside = setAsideChange(id, news);
  const decided = withChanges(decisions, links, setAside, now);
  return {
    id,
    groups,
    agreed,
    shop: changed,
    links,
    setAside,
    received: hasNews(agreed, ours),
    held: [...(await travellingOf(changed, decided)).keys()],
  };
}

function withChanges(
  decisions: ListingDecisions,
  links: LinksChange | null,
  setAside: SetAsideChange | null,
  now: number,
): ListingDecisions {
  const linked = links ? changeLinks(decisions, links) : decisions;
  return setAside ? changeSetAside(linked, setAside, now) : linked;
}

/** The state after a shop was erased here: what it had was not taken back one by one. */
export function withoutShopState(state: SyncState, shop: string): SyncState {
  const { [shop]: gone, ...held } = state.held;
  return gone ? { ...state, homes: withoutHome(state.homes, shop), held } : state;
}

/** The state where stored data was damaged since: what is missing here was not taken back, and is restored. */
export function afterDamage(state: SyncState, damagedAt: number): SyncState {
  return damagedAt === state.damagedAt ? state : { ...state, held: {}, damagedAt };
}

/** Groups of shops that were erased here since the last round: they go from the sync, too. */
function erasedHere(homes: SyncState['homes'], state: SyncState, shops: Shops): string[] {
  return Object.keys(homes).filter((group) => !((homes[group] ?? '') in shops.byId) && group in state.known);
}

/** What is not of any shop here and stays as it lies there. */
function othersGroups(remote: Groups, homes: SyncState['homes'], state: SyncState, shops: Shops): Groups {
  const erased = erasedHere(homes, state, shops);
  return new Map(
    [...remote].filter(([group]) => !((homes[group] ?? '') in shops.byId) && !erased.includes(group)),
  );
}
