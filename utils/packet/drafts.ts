import * as z from 'zod/mini';
import { countrySchema } from '../pages/facts';
import { longestText, profileTexts } from '../pages/fields';
import type { TextPlace } from './row-id';

/** A translation the seller has looked at and wants to paste. It is no fact: no checklist counts it. */
export const draftSchema = z.strictObject({
  country: countrySchema,
  field: z.enum(profileTexts),
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
  /** When it was kept, ms since 1970. */
  at: z.int().check(z.gte(0)),
});
export type Draft = z.infer<typeof draftSchema>;

/** At most one for each text. */
export const draftsSchema = z.array(draftSchema);

export function isAt(place: TextPlace): (other: TextPlace) => boolean {
  return ({ country, field }) => country === place.country && field === place.field;
}

/** The drafts with this one in its text's place, or at the end. */
export function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return drafts.some(isAt(draft))
    ? drafts.map((other) => (isAt(draft)(other) ? draft : other))
    : [...drafts, draft];
}

export function withoutDraft(drafts: readonly Draft[], place: TextPlace): Draft[] {
  return drafts.filter((draft) => !isAt(place)(draft));
}
