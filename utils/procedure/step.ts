import type { Country, Region } from '../marketplaces/countries';
import type { Check, CheckState, FactPlace } from '../progress/progress';
import type { AmazonPage } from './amazon-pages';

/** Amazon's procedure for makers who open up another region, in its order: the index is the step's number. */
export const stepIds = [
  'approved',
  'begin',
  'primary',
  'register',
  'linked',
  'profile',
  'listings',
  'support',
] as const;
export type StepId = (typeof stepIds)[number];

/** Steps of a whole region; the others are taken country by country. */
export const regionSteps = ['approved', 'begin', 'primary', 'register'] as const satisfies readonly StepId[];
export type RegionStep = (typeof regionSteps)[number];

export interface Step {
  id: StepId;
  /** 0 to 7, as Amazon's article counts them. */
  number: number;
  state: CheckState;
  /** Where what it rests on was seen; `hand`: only ticked, which is never called seen; null: nothing yet. */
  place: FactPlace | null;
  /** When that was, ms since 1970: of several things the oldest. */
  at: number | null;
  /** More than 30 days ago, and to be seen on a page. */
  stale: boolean;
  /** The seller may tick it: no page shows it, and nothing seen proves it. */
  tick: string | null;
  pages: AmazonPage[];
  /** One entry for each target country of the region; none for a step of the whole region. */
  countries: CountryStep[];
}

export interface CountryStep {
  country: Country;
  state: CheckState;
  checks: Check[];
}

/** A region with target countries, and its steps in order. */
export interface RegionProcedure {
  region: Region;
  /** The seller's own region needs no new account: steps 1 to 3 are left out. */
  isHome: boolean;
  /** `existing`: she has a Professional account there already and adds Handmade to it. */
  branch: 'new' | 'existing';
  steps: Step[];
}
