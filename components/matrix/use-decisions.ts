import { useCallback, useState } from 'react';
import type { ListingDecisions, PlaceSetAside, SetAside } from '../../utils/facts/listings';
import { failureOf, type Failure } from '../../utils/storage/failure';
import type { Intents } from '../workbench/section';

/** What can be undone, and what was done, to be said as a sentence. */
export interface Undoable {
  /** Another for each thing done. */
  id: number;
  did: 'set-aside' | 'taken-back' | 'linked' | 'unlinked';
  count: number;
  undo: () => void;
}

type Undo = () => Promise<void>;
type Link = ListingDecisions['links'][number];

/** A message holds at most so many places; a hundred thousand products go in several. */
const mostPlaces = 20_000;

/** What the seller decides about products, and for ten seconds the way back. */
export function useDecisions(
  shop: string,
  decisions: ListingDecisions,
  { changeLinks, changeSetAside }: Pick<Intents, 'changeLinks' | 'changeSetAside'>,
) {
  const [last, setLast] = useState<Undoable | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const forget = useCallback(() => setLast(null), []);
  /** Why it was not stored, or null; only what was stored is there to undo. */
  const carryOut = async (stored: Promise<void>, offer: Omit<Undoable, 'id' | 'undo'> | null, undo: Undo) => {
    const failure = await stored.then(() => null, failureOf);
    setFailed(failure);
    if (failure !== null || !offer) return failure;
    const undoIt = () => {
      setLast(null);
      void carryOut(undo(), null, undo);
    };
    setLast((older) => ({ id: (older?.id ?? 0) + 1, ...offer, undo: undoIt }));
    return null;
  };
  const change = async (add: readonly SetAside[], remove: readonly PlaceSetAside[]) => {
    for (let at = 0; at < Math.max(add.length, remove.length); at += mostPlaces) {
      const part = <T>(places: readonly T[]) => places.slice(at, at + mostPlaces);
      await changeSetAside({ shop, add: part(add), remove: part(remove) });
    }
  };
  /** What stands in these places now, so that undoing brings older reasons back. */
  const before = (places: readonly PlaceSetAside[]) => {
    const keys = new Set(places.map(keyOf));
    return decisions.setAside
      .filter((place) => keys.has(keyOf(place)))
      .map(({ sku, country, reason }) => ({ sku, country, reason }));
  };

  return {
    last,
    failed,
    forget,
    setAside: (places: readonly SetAside[]) => {
      const older = before(places);
      const known = new Set(older.map(keyOf));
      const fresh = places.filter((place) => !known.has(keyOf(place)));
      return carryOut(change(places, []), { did: 'set-aside', count: places.length }, () =>
        change(
          older,
          fresh.map(({ sku, country }) => ({ sku, country })),
        ),
      );
    },
    takeBack: (places: readonly PlaceSetAside[]) => {
      const older = before(places);
      if (older.length === 0) return;
      const gone = older.map(({ sku, country }) => ({ sku, country }));
      void carryOut(change([], gone), { did: 'taken-back', count: older.length }, () => change(older, []));
    },
    link: (links: Link[]) => {
      const back = () => changeLinks({ shop, add: [], remove: links });
      void carryOut(
        changeLinks({ shop, add: links, remove: [] }),
        { did: 'linked', count: links.length },
        back,
      );
    },
    unlink: (links: Link[]) => {
      const back = () => changeLinks({ shop, add: links, remove: [] });
      void carryOut(
        changeLinks({ shop, add: [], remove: links }),
        { did: 'unlinked', count: links.length },
        back,
      );
    },
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

function keyOf({ sku, country }: PlaceSetAside): string {
  return `${country} ${sku}`;
}
