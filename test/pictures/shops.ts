import { judgeAllTexts } from '../../utils/facts/judge-texts';
import type { CountryFacts, Shop } from '../../utils/facts/shop';
import { supportTickId, supportTicks } from '../../utils/facts/ticks';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { sampleState } from '../../utils/sample/sample-shop';
import { installedModel } from '../tools/language-model';

/** The sample shop as if it were the seller's own: half way into Europe, with texts in every state. */
export async function underWayShop(now: number): Promise<Shop> {
  return judgeAllTexts(await installedModel(), sampleState(now));
}

/** The same shop at the end of its way: everything seen today and right. */
export function doneShop(shop: Shop, now: number): Shop {
  const { targets } = shop.plan;
  const all = [...targets, ...(shop.plan.home ? [shop.plan.home] : [])];
  const done: Shop = {
    ...shop,
    ticks: targets.flatMap((country) =>
      supportTicks.map((tick) => ({ id: supportTickId(tick, country), at: now })),
    ),
    countries: Object.fromEntries(all.map((country) => [country, doneCountry(shop, now)])),
  };
  if (deriveProgress(done, now).next !== null) throw new Error('Something is left to do in the done shop.');
  return done;
}

/** What is written does not matter here: Germany's texts stand in for all. */
function doneCountry(shop: Shop, now: number): CountryFacts {
  const listings = shop.countries.US?.listings;
  const profile = shop.countries.DE?.profile;
  if (!listings || !profile?.inspiration || !profile.aboutYou)
    throw new Error('The sample shop has changed.');
  const count = listings.wanted;
  return {
    store: { at: now, state: 'registered' },
    profile,
    listings: {
      ...listings,
      at: now,
      complete: true,
      listed: count,
      inactive: 0,
      incomplete: 0,
      unclear: 0,
      missing: 0,
      unseen: 0,
    },
  };
}
