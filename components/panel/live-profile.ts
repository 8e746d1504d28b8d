import type { CountryFacts, Shop, TextFact } from '../../utils/facts/shop';
import type { PageSession } from '../../utils/page-session/page-session';
import type { ProfileText } from '../../utils/pages/fields';

export type LiveProfile = Omit<NonNullable<CountryFacts['profile']>, 'path'>;

/**
 * The open Maker Profile as it stands right now, live verdicts included; empty where none is open. For drawing
 * only: what is stored is the background's business. A field the page does not show keeps its older fact.
 */
export function liveProfile(shop: Shop, session: PageSession, now: number): LiveProfile {
  const { page } = session;
  if (!page?.country || !page.makerProfile) return {};
  const older = shop.countries[page.country]?.profile;
  const { fields } = page.makerProfile;
  return {
    inspiration: liveText(session, 'inspiration', older?.inspiration, now),
    aboutYou: liveText(session, 'aboutYou', older?.aboutYou, now),
    storeName: fields.storeName ? { ...fields.storeName, at: now } : older?.storeName,
    shortUrl: fields.shortUrl ? { ...fields.shortUrl, at: now } : older?.shortUrl,
    profileImage: fields.profileImage ? { ...fields.profileImage, at: now } : older?.profileImage,
    storefrontImages: fields.storefrontImages
      ? { ...fields.storefrontImages, at: now }
      : older?.storefrontImages,
  };
}

/** A stored verdict holds on only while the text is the very one it was spoken on. */
function liveText(
  { page, judgements }: PageSession,
  name: ProfileText,
  older: TextFact | undefined,
  now: number,
): TextFact | undefined {
  const field = page?.makerProfile?.fields[name];
  if (!field) return older;
  const spoken = older?.text === field.text ? older.judgement : null;
  return { ...field, at: now, judgement: judgements[name] ?? spoken };
}
