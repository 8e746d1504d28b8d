import { rememberProfile, rememberServices } from '../facts/remember';
import { emptyShop, type Shop } from '../facts/shop';
import { countryCodes } from '../marketplaces/countries';
import type { TextFieldFact } from '../pages/facts';
import { sampleTexts } from './sample-texts';

const day = 24 * 60 * 60 * 1000;

/** How many days ago each country's profile was looked at. Spain's was so long ago that it wants another look. */
const seenDaysAgo = { US: 6, UK: 5, DE: 5, FR: 4, IT: 2, ES: 41, CA: 0, MX: 0 } as const;

/**
 * The sample shop: an invented maker from Vermont, half way into Europe. Made as a real shop's facts are made, out
 * of readings, so that it is drawn by the same code; its texts are not yet judged. `now` in ms since 1970.
 */
export function sampleState(now: number): Shop {
  const planned: Shop = {
    ...emptyShop,
    plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] },
    planAt: now - 12 * day,
    ownWords: ['Mara'],
    ticks: [
      { id: 'support.language.DE', at: now - 5 * day },
      { id: 'support.day.DE', at: now - 5 * day },
      { id: 'duty.gpsr.DE', at: now - 3 * day },
    ],
  };
  const marketplaces = {
    US: 'registered',
    CA: 'registered',
    UK: 'registered',
    DE: 'registered',
    FR: 'registered',
    IT: 'registered',
    ES: 'pending',
  } as const;
  const linked = rememberServices(planned, { marketplaces, registeredCount: null }, [], now - 5 * day);
  return countryCodes.reduce((shop, country) => {
    const texts = sampleTexts[country];
    if (!texts) return shop;
    const fields = {
      inspiration: written(texts.inspiration),
      aboutYou: written(texts.aboutYou),
      storeName: written('Claywork by Mara'),
      shortUrl: written('clayworkbymara'),
      profileImage: { state: 'filled', count: 1 },
      storefrontImages: { state: 'filled', count: 3 },
    } as const;
    return rememberProfile(shop, country, '/home', { fields }, now - seenDaysAgo[country] * day);
  }, linked);
}

function written(text: string): TextFieldFact {
  return { state: text === '' ? 'empty' : 'filled', text };
}
