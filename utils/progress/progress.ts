import type { Country } from '../marketplaces/countries';
import type { TextVerdict } from '../language/judgement';

/** What a country's page of the passport asks for, in the order of Amazon's procedure. */
export const checkIds = ['linked', 'profile', 'inspiration', 'aboutYou', 'listings'] as const;
export type CheckId = (typeof checkIds)[number];

/**
 * `done` and `todo` rest on something seen; `unknown` is "not yet looked at" and never counts as either.
 */
export type CheckState = 'done' | 'todo' | 'unknown';

/** Why a check stands as it does; each is a sentence in the locale files under `reason.<id>.<code>`. */
export type Reason =
  | 'registered'
  | 'not-registered'
  | 'pending'
  | 'not-listed'
  | 'not-looked-at'
  | 'not-judged'
  | 'copied'
  | 'copied-missing'
  | 'copied-partly-seen'
  | TextVerdict;

export interface Check {
  id: CheckId;
  state: CheckState;
  reason: Reason;
  /** For `partly`: how many sentences are wrong, of how many. For `copied-missing`: how many things are missing. */
  wrong: number;
  of: number;
  /** When what it rests on was seen, ms since 1970; null where nothing was seen. */
  seenAt: number | null;
}

export interface CountryProgress {
  country: Country;
  checks: Check[];
  done: number;
  required: number;
}

/** The one thing to do next; `link` is null where Amazon's address is not known (menu words are shown instead). */
export interface NextStep {
  id: 'set-plan' | CheckId;
  country: Country | null;
  reason: Reason | null;
  link: string | null;
}

export interface Progress {
  countries: CountryProgress[];
  done: number;
  required: number;
  /** Whole percent, rounded down, and 100 only when every required check is done. */
  percent: number;
  /** null when everything required is done. */
  next: NextStep | null;
}
