import type { Check, CheckId, CheckState, FactPlace, Reason } from './progress';

const day = 24 * 60 * 60 * 1000;
const staleAfter = 30 * day;

/**
 * Seen more than 30 days ago? Or nobody knows when: what is dated a day from now or later was seen while a clock was
 * wrong. Both in ms since 1970.
 */
export function isStale(seenAt: number, now: number): boolean {
  return now - seenAt > staleAfter || seenAt - now > day;
}

const places = {
  linked: 'account',
  profile: 'profile',
  inspiration: 'profile',
  aboutYou: 'profile',
  listings: 'inventory',
  support: 'hand',
} as const satisfies Record<CheckId, FactPlace>;

type CheckDetails = Partial<Pick<Check, 'count' | 'of' | 'language'>> & { place?: FactPlace };

/** A check from what it rests on; where nothing is said otherwise, its facts come from the check's usual place. */
export function check(
  id: CheckId,
  state: CheckState,
  reason: Reason,
  seenAt: number | null,
  now: number,
  { count = 0, of = 0, language = null, place: from = places[id] }: CheckDetails = {},
): Check {
  const place = seenAt === null ? null : from;
  // What the seller ticked holds until she takes it back: there is nothing to look at again.
  const stale = seenAt !== null && place !== 'hand' && isStale(seenAt, now);
  return { id, state, reason, count, of, language, seenAt, place, stale };
}
