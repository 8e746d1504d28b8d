import { stepTickId, tickOf } from '../facts/ticks';
import type { Shop } from '../facts/shop';
import { countries, countriesOfRegion, type Country, type Region } from '../marketplaces/countries';
import { deriveProgress } from '../progress/derive-progress';
import type { Check, CheckId, CheckState, CountryProgress } from '../progress/progress';
import { pagesOfStep } from './amazon-pages';
import { regionSteps, stepIds, type RegionProcedure, type RegionStep, type Step } from './step';

type StepState = Pick<Step, 'state' | 'place' | 'at'>;

/** The checks of a country that make up a step. */
const checksOf = {
  linked: ['linked'],
  profile: ['profile', 'inspiration', 'aboutYou'],
  listings: ['listings'],
  support: ['support'],
} as const satisfies Record<string, readonly CheckId[]>;
type CountryStepId = keyof typeof checksOf;

/**
 * Steps 0 to 7 for each region with target countries, the new region first: derived from what was seen, and by
 * hand ticks only where nothing can be seen. Empty without a plan. `now` in ms since 1970.
 */
export function deriveProcedure(shop: Shop, now: number): RegionProcedure[] {
  const { home } = shop.plan;
  if (home === null) return [];
  const all = deriveProgress(shop, now).countries;
  const regions = [...new Set(all.map(({ country }) => countries[country].region))];
  const isHome = (region: Region) => countries[home].region === region;
  return regions
    .toSorted((a, b) => Number(isHome(a)) - Number(isHome(b)))
    .map((region) => {
      const targets = all.filter(({ country }) => countries[country].region === region);
      return procedureOf(shop, home, region, targets);
    });
}

function procedureOf(shop: Shop, home: Country, region: Region, targets: CountryProgress[]): RegionProcedure {
  const isHome = countries[home].region === region;
  const branch = tickOf(shop, stepTickId('existing', region)) ? 'existing' : 'new';
  const skipped: readonly string[] = isHome
    ? ['begin', 'primary', 'register']
    : branch === 'existing'
      ? ['primary', 'register']
      : [];
  const steps = stepIds
    .filter((id) => !skipped.includes(id))
    .map((id): Step => {
      const number = stepIds.indexOf(id);
      const pages = pagesOfStep(id, shop, home, targets[0]?.country ?? home);
      if (isOfRegion(id)) {
        const tick = stepTickId(id, region);
        const found = stateOfRegionStep(id, shop, home, region);
        const isSeen = found.place !== null && found.place !== 'hand';
        // What was once done stays done: there is nothing to look at again.
        return { id, number, ...found, stale: false, tick: isSeen ? null : tick, pages, countries: [] };
      }
      return { id, number, pages, tick: null, ...stateOfCountries(id, targets) };
    });
  return { region, isHome, branch, steps };
}

function isOfRegion(id: Step['id']): id is RegionStep {
  return regionSteps.some((one) => one === id);
}

/** What stores of the region prove: a registration that was begun went through step 2, a finished one through 3. */
function stateOfRegionStep(id: RegionStep, shop: Shop, home: Country, region: Region): StepState {
  const seen =
    id === 'approved' ? approvalSeen(shop, home) : registrationSeen(shop, region, id === 'register');
  if (seen) return seen;
  const tick = tickOf(shop, stepTickId(id, region));
  if (tick) return { state: 'done', place: 'hand', at: tick.at };
  return { state: 'unknown', place: null, at: null };
}

/** Only approved makers have a Maker Profile (assumed: the form belongs to Handmade). */
function approvalSeen(shop: Shop, home: Country): StepState | null {
  const profile = shop.countries[home]?.profile;
  const at = profile?.storeName?.at ?? profile?.inspiration?.at ?? profile?.aboutYou?.at;
  return at === undefined ? null : { state: 'done', place: 'profile', at };
}

function registrationSeen(shop: Shop, region: Region, finished: boolean): StepState | null {
  const stores = countriesOfRegion(region).flatMap((country) => shop.countries[country]?.store ?? []);
  const registered = stores.find(({ state }) => state === 'registered');
  const pending = stores.find(({ state }) => state === 'pending');
  if (registered) return { state: 'done', place: 'account', at: registered.at };
  if (pending) return { state: finished ? 'todo' : 'done', place: 'account', at: pending.at };
  return null;
}

function stateOfCountries(
  id: CountryStepId,
  targets: CountryProgress[],
): StepState & Pick<Step, 'stale' | 'countries'> {
  const wanted: readonly CheckId[] = checksOf[id];
  const perCountry = targets.map(({ country, checks }) => {
    const mine = checks.filter((check) => wanted.includes(check.id));
    return { country, checks: mine, state: together(mine.map(({ state }) => state)) };
  });
  const checks = perCountry.flatMap((one) => one.checks);
  const [oldest] = checks.filter(({ seenAt }) => seenAt !== null).toSorted((a, b) => timeOf(a) - timeOf(b));
  const state = together(perCountry.map((one) => one.state));
  const place = oldest?.place ?? null;
  return { state, place, at: oldest?.seenAt ?? null, stale: oldest?.stale ?? false, countries: perCountry };
}

function timeOf({ seenAt }: Check): number {
  return seenAt ?? Infinity;
}

/** Done when everything is; to do as soon as one thing is known to be missing. */
function together(states: readonly CheckState[]): CheckState {
  if (states.includes('todo')) return 'todo';
  return states.length > 0 && states.every((state) => state === 'done') ? 'done' : 'unknown';
}
