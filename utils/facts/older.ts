import type { Country } from '../marketplaces/countries';
import { comparable } from '../language/similarity';
import type { ProfileText } from '../pages/fields';
import { mapTexts } from './map-texts';
import type { Plan, Shop } from './shop';

/** The home country's text where this country's is a translation of it; null where it is not known or empty. */
export function originalOf(shop: Shop, country: Country, field: ProfileText): string | null {
  const { home } = shop.plan;
  if (home === null || home === country) return null;
  const fact = shop.countries[home]?.profile?.[field];
  return fact?.state === 'filled' ? fact.text : null;
}

export interface ChangeOfOriginal {
  /** The original the translation fits. */
  before: string;
  /** The original as it is now. */
  after: string;
}

/**
 * How the original changed since this country's text was known to fit it; null where it did not change (blanks
 * and punctuation do not count), or where that is not known.
 */
export function changeOfOriginal(shop: Shop, country: Country, field: ProfileText): ChangeOfOriginal | null {
  const fact = shop.countries[country]?.profile?.[field];
  const after = originalOf(shop, country, field);
  const before = fittingOriginal(shop, country, field);
  if (before === null || after === null) return null;
  const now = comparable(after);
  if (now === comparable(before)) return null;
  // Whoever copied the new original already has nothing left to follow.
  return fact && now === comparable(fact.text) ? null : { before, after };
}

/** What the seller last said this text still fits, or else the original it was first found good beside. */
function fittingOriginal(shop: Shop, country: Country, field: ProfileText): string | null {
  const said = shop.accepted?.findLast(
    (finding) => finding.kind === 'original' && finding.country === country && finding.field === field,
  );
  return said?.text ?? shop.countries[country]?.profile?.[field]?.translationOf ?? null;
}

/** The shop with another plan, `now` in ms since 1970. Another home country has other originals: what fitted the old ones is forgotten. */
export function changePlan(shop: Shop, plan: Plan, now: number): Shop {
  if (plan.home === shop.plan.home) return { ...shop, plan, planAt: now };
  const accepted = shop.accepted?.filter(({ kind }) => kind !== 'original');
  return {
    ...mapTexts(shop, (fact) => ({ ...fact, translationOf: undefined })),
    plan,
    planAt: now,
    accepted,
  };
}
