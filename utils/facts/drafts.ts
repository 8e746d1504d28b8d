import * as z from 'zod/mini';
import { countrySchema } from '../pages/facts';
import { longestText, profileTexts } from '../pages/fields';
import { timeSchema } from '../pages/time';

/** Which of a maker's texts is meant. */
export const textPlaceSchema = z.strictObject({ country: countrySchema, field: z.enum(profileTexts) });
export type TextPlace = z.infer<typeof textPlaceSchema>;

/** A translation the seller has looked at and wants to paste. It is no fact: no checklist counts it. */
export const keptTextSchema = z.strictObject({
  ...textPlaceSchema.shape,
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
});
export type KeptText = z.infer<typeof keptTextSchema>;

/** When it was kept, in ms since 1970. */
export const draftSchema = z.strictObject({ ...keptTextSchema.shape, at: timeSchema });
export type Draft = z.infer<typeof draftSchema>;

export function isAt(place: TextPlace): (other: TextPlace) => boolean {
  return ({ country, field }) => country === place.country && field === place.field;
}

/** The drafts with these kept too, each instead of an older one for the same text. `now` in ms since 1970. */
export function withDrafts(drafts: readonly Draft[], texts: readonly KeptText[], now: number): Draft[] {
  return texts.reduce<Draft[]>(
    (kept, text) => [...withoutDraft(kept, text), { ...text, at: now }],
    [...drafts],
  );
}

export function withoutDraft(drafts: readonly Draft[], place: TextPlace): Draft[] {
  const isThis = isAt(place);
  return drafts.filter((draft) => !isThis(draft));
}
