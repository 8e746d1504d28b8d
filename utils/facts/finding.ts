import * as z from 'zod/mini';
import { titleRules } from '../listings/title-rules';
import { countrySchema } from '../pages/facts';
import { longestText, profileTexts } from '../pages/fields';

/** What a seller may call right although it was found wrong. */
export const findingKinds = [
  /** A sentence that is not in the country's language; `text` is the sentence. */
  'sentence',
  /** A whole text, such as one too short to tell; `text` is that text. */
  'text',
  /** A translation older than the original; `text` is the new original it still fits. */
  'original',
  /** A number, size or name of the original that is not in the translation; `text` is that thing. */
  'lost',
  /** A word the country's readers would write otherwise; `text` is the word. */
  'spelling',
  /** A rule that a listing's title breaks; `text` is the title. */
  ...titleRules,
] as const;

/** What a finding may be about: one of the maker's texts, or the title of a listing. */
export const findingFields = [...profileTexts, 'title'] as const;

/** A finding by the words it is about, so that it holds wherever they stand in the text, and no longer. */
export const findingSchema = z.strictObject({
  country: countrySchema,
  field: z.enum(findingFields),
  kind: z.enum(findingKinds),
  text: z.string().check(z.maxLength(longestText)),
});
export type Finding = z.infer<typeof findingSchema>;

/** Why a finding is right, in words to choose from. */
export const reasonChoices = ['name', 'meant', 'mistaken'] as const;

/** Why a finding is right: one of the choices, or the seller's own words. */
export const reasonSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** The same finding? Blanks and Unicode forms make no difference. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return keyOfFinding(one) === keyOfFinding(other);
}

/** The same for the same finding. */
export function keyOfFinding({ country, field, kind, text }: Finding): string {
  return `${country} ${field} ${kind} ${plain(text)}`;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
