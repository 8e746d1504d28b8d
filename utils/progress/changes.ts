import type { Visit } from '../facts/visit';
import type { Country } from '../marketplaces/countries';
import type { Check, CheckState, Progress } from './progress';

export interface Change {
  country: Country;
  /** How it stands now. */
  check: Check;
  /** How it stood at the last visit. */
  was: CheckState;
}

/** How things stand, to be compared with later. `now` in ms since 1970. */
export function visitOf(progress: Progress, now: number): Visit {
  const checks = everyCheck(progress).map(({ country, check: { id, state, reason, count } }) => [
    keyOf(country, id),
    { state, reason, count },
  ]);
  return { at: now, checks: Object.fromEntries(checks) };
}

/**
 * What changed since a visit: another state, or something else to do than before. What that visit did not know of
 * (a country chosen since, a check this version brought) is no change; neither is a fact that grew old.
 */
export function changesSince(visit: Visit, progress: Progress): Change[] {
  return everyCheck(progress).flatMap(({ country, check }) => {
    const before = visit.checks[keyOf(country, check.id)];
    if (!before) return [];
    const same = before.reason === check.reason && before.count === check.count;
    // A thing that is done stays done, however it was proved.
    if (before.state === check.state && (same || check.state === 'done')) return [];
    return [{ country, check, was: before.state }];
  });
}

function everyCheck(progress: Progress): { country: Country; check: Check }[] {
  return progress.countries.flatMap(({ country, checks }) => checks.map((check) => ({ country, check })));
}

const keyOf = (country: Country, id: string) => `${country}.${id}`;
