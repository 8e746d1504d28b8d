import { countryCodes } from '../marketplaces/countries';
import type { Shop } from '../facts/shop';
import { checkCountry } from './check-country';
import { linkOf } from './links';
import { checkIds, type Check, type CountryProgress, type NextStep, type Progress } from './progress';

/**
 * Facts and plan → checklist, whole percent and the next step. Pure; `now` in ms since 1970 decides only what
 * counts as stale. Only target countries count; before the home country is known there are none.
 */
export function deriveProgress(shop: Shop, now: number): Progress {
  const countries = targetsOf(shop).map((country): CountryProgress => {
    const checks = checkCountry(shop, country, now);
    return {
      country,
      checks,
      done: checks.filter((check) => check.state === 'done').length,
      required: checks.length,
    };
  });
  const done = sum(countries.map((country) => country.done));
  const required = sum(countries.map((country) => country.required));
  return {
    countries,
    done,
    required,
    percent: required === 0 ? 0 : Math.floor((100 * done) / required),
    next: required === 0 ? { id: 'set-plan' } : nextStep(countries, shop),
  };
}

/** What keeps a country from being complete: first what is known to be missing, then what nobody looked at. */
export function openChecks({ checks }: CountryProgress): Check[] {
  return (['todo', 'unknown'] as const).flatMap((state) => checks.filter((check) => check.state === state));
}

/** A stored plan may name a country twice, or the home country itself: it is not opened up again. */
function targetsOf({ plan }: Shop) {
  if (plan.home === null) return [];
  return countryCodes.filter((country) => plan.targets.includes(country) && country !== plan.home);
}

/** Amazon's procedure check by check; within one, what is known to be missing before what nobody looked at. */
function nextStep(countries: CountryProgress[], shop: Shop): NextStep | null {
  for (const id of checkIds) {
    for (const state of ['todo', 'unknown'] as const) {
      for (const { country, checks } of countries) {
        const check = checks.find((candidate) => candidate.id === id && candidate.state === state);
        if (check) return { id, country, state, check, link: linkOf(id, country, shop) };
      }
    }
  }
  return null;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
