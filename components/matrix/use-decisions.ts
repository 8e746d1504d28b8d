import { useCallback, useState } from 'react';
import type { ListingDecisions, PlaceSetAside, SetAside } from '../../utils/facts/listings';
import type { Intents } from '../workbench/section';

/** What can be undone, and what was done, to be said as a sentence. */
export interface Undoable {
  /** Another for each thing done. */
  id: number;
  did: 'set-aside' | 'taken-back' | 'linked' | 'unlinked';
  count: number;
  undo: () => void;
}

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
  const forget = useCallback(() => setLast(null), []);
  const offer = (did: Undoable['did'], count: number, undo: () => void) =>
    setLast((older) => ({
      id: (older?.id ?? 0) + 1,
      did,
      count,
      undo: () => {
        setLast(null);
        undo();
      },
    }));
  const change = (add: readonly SetAside[], remove: readonly PlaceSetAside[]) => {
    for (let at = 0; at < Math.max(add.length, remove.length); at += mostPlaces) {
      const part = <T>(places: readonly T[]) => places.slice(at, at + mostPlaces);
      changeSetAside({ shop, add: part(add), remove: part(remove) });
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
    forget,
    setAside: (places: readonly SetAside[]) => {
      const older = before(places);
      const known = new Set(older.map(keyOf));
      const fresh = places.filter((place) => !known.has(keyOf(place)));
      change(places, []);
      offer('set-aside', places.length, () =>
        change(
          older,
          fresh.map(({ sku, country }) => ({ sku, country })),
        ),
      );
    },
    takeBack: (places: readonly PlaceSetAside[]) => {
      const older = before(places);
      if (older.length === 0) return;
      change(
        [],
        older.map(({ sku, country }) => ({ sku, country })),
      );
      offer('taken-back', older.length, () => change(older, []));
    },
    link: (links: Link[]) => {
      changeLinks({ shop, add: links, remove: [] });
      offer('linked', links.length, () => changeLinks({ shop, add: [], remove: links }));
    },
    unlink: (links: Link[]) => {
      changeLinks({ shop, add: [], remove: links });
      offer('unlinked', links.length, () => changeLinks({ shop, add: links, remove: [] }));
    },
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

function keyOf({ sku, country }: PlaceSetAside): string {
  return `${country} ${sku}`;
}
