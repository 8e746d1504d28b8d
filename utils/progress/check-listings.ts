import type { ListingsFact } from '../facts/listings';
import type { Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import { check } from './make-check';
import type { Check, CheckState, Reason } from './progress';

/**
 * Whether every product the maker wants to sell in a country is listed and active there. Done only when nothing can
 * be hidden: neither listings of this country nor products of the home country that nobody has seen.
 */
export function checkListings(shop: Shop, country: Country, now: number): Check {
  const own = shop.countries[country]?.listings;
  if (!own) return check('listings', 'unknown', 'not-looked-at', null, now);
  const home = shop.plan.home === null ? undefined : shop.countries[shop.plan.home]?.listings;
  const { state, reason, count = 0, at = own.at } = judge(own, home);
  const place = own.source === 'report' ? 'report' : 'inventory';
  return check('listings', state, reason, at, now, { count, of: own.wanted, place });
}

interface Verdict {
  state: CheckState;
  reason: Reason;
  count?: number;
  at?: number;
}

/** What is known to be wrong comes before what nobody has seen. */
function judge(own: ListingsFact, home: ListingsFact | undefined): Verdict {
  const { wanted, missing, inactive, incomplete, unclear, unseen } = own;
  if (missing > 0) return { state: 'todo', reason: 'listings-missing', count: missing };
  const asleep = inactive + incomplete;
  if (asleep > 0) return { state: 'todo', reason: 'listings-not-active', count: asleep };
  if (!own.complete) return { state: 'unknown', reason: 'listings-partly-seen', count: wanted - unseen };
  if (unclear > 0) return { state: 'unknown', reason: 'listings-unclear', count: unclear };
  if (!home?.complete) return { state: 'unknown', reason: 'listings-home-unseen' };
  if (own.products === 0) return { state: 'unknown', reason: 'listings-no-products' };
  const at = Math.min(own.at, home.at);
  return wanted === 0
    ? { state: 'done', reason: 'listings-set-aside', at }
    : { state: 'done', reason: 'listings-active', count: own.listed, at };
}
