import type { Shop } from '../facts/shop';
import { countries, type Country } from '../marketplaces/countries';
import { checkCountry } from '../progress/check-country';
import { deriveProgress } from '../progress/derive-progress';
import { linkOf } from '../progress/links';
import type { Check, CheckId } from '../progress/progress';

/** A page worth opening: its facts are older than 30 days, or it was never looked at. */
export interface Revisit {
  page: 'account' | 'profile' | 'inventory';
  country: Country;
  /** null where Amazon's address is not known. */
  link: string | null;
  why: 'stale' | 'unseen';
  /** When the oldest fact from it was seen, ms since 1970; null where there is none. */
  seenAt: number | null;
}

const pageOf = {
  linked: 'account',
  profile: 'profile',
  inspiration: 'profile',
  aboutYou: 'profile',
  listings: 'inventory',
} as const satisfies Partial<Record<CheckId, Revisit['page']>>;
type SeenCheck = Check & { id: keyof typeof pageOf };

/**
 * The pages to open once more, in the order of the procedure. One account page tells of all stores of its region,
 * so each region has one; the home country's profile is wanted for its two texts. `now` in ms since 1970.
 */
export function pagesToRevisit(shop: Shop, now: number): Revisit[] {
  const { home } = shop.plan;
  const targets = deriveProgress(shop, now).countries;
  const found = targets.flatMap(({ country, checks }) =>
    checks.flatMap((check) => revisitFor(check, country, shop)),
  );
  const originals =
    home === null || targets.length === 0
      ? []
      : checkCountry(shop, home, now)
          .filter(({ id }) => id === 'inspiration' || id === 'aboutYou')
          .flatMap((check) => revisitFor(check, home, shop));
  return pageOrder.flatMap((page) => oncePerPage([...originals, ...found], page));
}

const pageOrder = ['account', 'profile', 'inventory'] as const;

function revisitFor(check: Check, country: Country, shop: Shop): Revisit[] {
  if (!isSeen(check)) return [];
  const unseen = check.seenAt === null || check.reason === 'copied-partly-seen';
  if (!unseen && !check.stale) return [];
  const { id, seenAt } = check;
  return [
    { page: pageOf[id], country, link: linkOf(id, country, shop), why: unseen ? 'unseen' : 'stale', seenAt },
  ];
}

function isSeen(check: Check): check is SeenCheck {
  return check.id in pageOf;
}

/** Several facts stand on one page: it is named once, with what is oldest. */
function oncePerPage(found: readonly Revisit[], page: Revisit['page']): Revisit[] {
  const byPlace = Map.groupBy(
    found.filter((one) => one.page === page),
    ({ country }) => (page === 'account' ? countries[country].region : country),
  );
  return [...byPlace.values()].map((same) => same.reduce((a, b) => (isMoreUrgent(b, a) ? b : a)));
}

function isMoreUrgent(one: Revisit, other: Revisit): boolean {
  if (one.why !== other.why) return one.why === 'unseen';
  return (one.seenAt ?? 0) < (other.seenAt ?? 0);
}
