import type { Country } from '../marketplaces/countries';
import { textVerdicts, type Language } from '../language/judgement';

/** What a country's page of the passport asks for, in the order of Amazon's procedure. */
export const checkIds = ['linked', 'profile', 'inspiration', 'aboutYou', 'listings', 'support'] as const;
export type CheckId = (typeof checkIds)[number];

/**
 * `done` and `todo` rest on something seen; `unknown` is "not yet looked at" and never counts as either.
 */
export const checkStates = ['done', 'todo', 'unknown'] as const;
export type CheckState = (typeof checkStates)[number];

/** Why a check stands as it does; each is a sentence in the locale files under `reason.<code>`. */
export const reasons = [
  'registered',
  'not-registered',
  'pending',
  'not-listed',
  'count-only',
  'not-looked-at',
  'not-judged',
  'copied',
  'copied-missing',
  'copied-partly-seen',
  ...textVerdicts,
  'older-than-original',
  'ticked',
  'not-ticked',
  'listings-active',
  'listings-set-aside',
  'listings-missing',
  'listings-not-active',
  'listings-partly-seen',
  'listings-unclear',
  'listings-home-unseen',
  'listings-no-products',
] as const;
export type Reason = (typeof reasons)[number];

/** Where a fact comes from: a page of Seller Central, a report file, or the seller's own hand. */
export const factPlaces = ['account', 'profile', 'inventory', 'report', 'hand'] as const;
export type FactPlace = (typeof factPlaces)[number];

export interface Check {
  id: CheckId;
  state: CheckState;
  reason: Reason;
  /**
   * How many, of how many. `partly`: sentences not in the country's language; `copied-missing`: copied things
   * that are empty; `copied-partly-seen`: copied things not seen; `count-only`: countries the page counted;
   * `not-ticked`: things of support that are ticked; `listings-…`: the products it speaks of, of those wanted. 0
   * otherwise.
   */
  count: number;
  of: number;
  /** The language the wrong sentences of a text are in, where they are all in one that is known. */
  language: Language | null;
  /** When the oldest thing it rests on was seen, ms since 1970; null where nothing was seen. */
  seenAt: number | null;
  /** Where that was; null where nothing was seen. */
  place: FactPlace | null;
  /** Seen more than 30 days ago: worth another look. */
  stale: boolean;
}

export interface CountryProgress {
  country: Country;
  /** One per check, in the order of `checkIds`. */
  checks: Check[];
  done: number;
  required: number;
}

/** The one thing to do next; `link` is null where Amazon's address is not known (menu words are shown instead). */
export type NextStep =
  | { id: 'set-plan' }
  | { id: CheckId; country: Country; state: 'todo' | 'unknown'; check: Check; link: string | null };

export interface Progress {
  /** The target countries, in the order of `countryCodes`. */
  countries: CountryProgress[];
  done: number;
  required: number;
  /** Whole percent, rounded down, and 100 only when every required check is done. */
  percent: number;
  /** null when everything required is done. */
  next: NextStep | null;
}
