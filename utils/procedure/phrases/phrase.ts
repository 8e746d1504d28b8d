/** Short replies to buyers, in the order of an order's life. */
export const phraseIds = [
  'thanks',
  'answerSoon',
  'personalise',
  'madeToOrder',
  'shipped',
  'late',
  'customs',
  'damaged',
  'returns',
  'refunded',
] as const;
export type PhraseId = (typeof phraseIds)[number];

/** What the seller puts in herself; in a phrase it stands as `{name}`. */
export const slots = ['name', 'order', 'date', 'days', 'tracking'] as const;
export type Slot = (typeof slots)[number];

export type Phrases = Readonly<Record<PhraseId, string>>;

/** A phrase with each slot replaced by what `fill` gives for it. */
export function fillSlots(phrase: string, fill: (slot: Slot) => string): string {
  return slots.reduce((text, slot) => text.replaceAll(`{${slot}}`, fill(slot)), phrase);
}
