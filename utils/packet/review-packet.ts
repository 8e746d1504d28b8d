import type { Shop } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import { sameLanguage } from './packet-rows';
import type { PacketAnswer } from './read-packet';
import type { TextPlace } from '../facts/drafts';

/** One answer beside what it would replace. */
export interface ReviewedAnswer extends TextPlace {
  text: string;
  /** The country whose answer this is, where the row itself was left empty and the same translation serves. */
  takenFrom: Country | null;
  /** The maker's original as it is now; null where it was not seen. */
  original: string | null;
  /** The original was another when the packet was sent. */
  originalChanged: boolean;
  /** What stands on Amazon's page as last seen; null where it was not looked at. */
  onPage: { text: string; at: number } | null;
}

/** The answers to look at, and the places whose rows were left empty. */
export function reviewAnswers(
  shop: Shop,
  answers: readonly PacketAnswer[],
): { answered: ReviewedAnswer[]; empty: TextPlace[] } {
  const answered: ReviewedAnswer[] = [];
  const empty: TextPlace[] = [];
  for (const answer of answers) {
    const { country, field } = answer;
    const source = isFilled(answer) ? answer : answers.find((other) => serves(other, answer));
    if (!source) {
      empty.push({ country, field });
      continue;
    }
    const { home } = shop.plan;
    const original = (home === null ? undefined : shop.countries[home]?.profile?.[field]?.text) ?? null;
    const fact = shop.countries[country]?.profile?.[field];
    answered.push({
      country,
      field,
      text: source.text,
      takenFrom: source === answer ? null : source.country,
      original,
      originalChanged: hasChanged(answer.original, original),
      onPage: fact ? { text: fact.text, at: fact.at } : null,
    });
  }
  return { answered, empty };
}

function isFilled({ text }: PacketAnswer): boolean {
  return text.trim() !== '';
}

function serves(other: PacketAnswer, answer: PacketAnswer): boolean {
  return isFilled(other) && other.field === answer.field && sameLanguage(other.country, answer.country);
}

function hasChanged(sent: string | null, now: string | null): boolean {
  return sent !== null && now !== null && bare(sent) !== '' && bare(sent) !== bare(now);
}

/** Spreadsheet programs change line breaks and blanks: those are no change of the text. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
