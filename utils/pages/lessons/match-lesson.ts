import { plain } from '../../marketplaces/plain';
import type { Fingerprint } from './lesson';

/**
 * How much each sign weighs. Words change with the interface's language, structure with a redesign: neither half
 * alone is enough to lose the field, and neither is trusted against the other.
 */
const weights = {
  label: 4,
  aria: 2,
  heading: 2,
  name: 3,
  id: 3,
  order: 2,
  path: 2,
  tag: 1,
  role: 1,
  shadow: 1,
} as const;
type Sign = keyof typeof weights;
const signs = Object.keys(weights) as Sign[];

/** They say the same in one language only. */
const words: ReadonlySet<Sign> = new Set(['label', 'aria', 'heading'] as const);

/**
 * The share of the lesson's signs that must be found again, also where the page speaks another language and only what
 * is no word can be compared; and how far the next best must stay behind.
 */
const enough = 0.5;
const enoughWithoutWords = 0.75;
const lead = 0.15;

/** Shares of weight, 0 to 1: how much of what the lesson remembers this candidate shows. 0 where they contradict. */
export function likeness(lesson: Fingerprint, candidate: Fingerprint): number {
  if (contradicts(lesson, candidate)) return 0;
  const isOther = isOtherLanguage(lesson, candidate);
  const present = signs.filter((sign) => says(lesson, sign) !== '' && !(isOther && words.has(sign)));
  const found = present.filter((sign) => says(lesson, sign) === says(candidate, sign));
  return weigh(found) / weigh(present);
}

/**
 * Which candidate a lesson means: the one that is like it, clearly more than any other. null for none or for two
 * that could be meant.
 */
export function matchLesson(lesson: Fingerprint, candidates: readonly Fingerprint[]): number | null {
  const ranked = candidates
    .map((candidate, place) => ({ place, candidate, score: likeness(lesson, candidate) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = ranked;
  if (!best || best.score - (next?.score ?? 0) < lead) return null;
  const least = isOtherLanguage(lesson, best.candidate) ? enoughWithoutWords : enough;
  if (best.score < least) return null;
  return best.place;
}

/**
 * The same heading in the same words means the same language: then another label is another field. A field for
 * one line is never one for many.
 */
function contradicts(lesson: Fingerprint, candidate: Fingerprint): boolean {
  const sameLanguage = lesson.heading !== '' && plain(lesson.heading) === plain(candidate.heading);
  const relabelled =
    lesson.label !== '' && candidate.label !== '' && plain(lesson.label) !== plain(candidate.label);
  return (sameLanguage && relabelled) || isOneLine(lesson) !== isOneLine(candidate);
}

/** Not known of lessons of the first version, nor of pages that do not say their language. */
function isOtherLanguage({ language: taught }: Fingerprint, { language: read }: Fingerprint): boolean {
  return Boolean(taught && read && taught !== read);
}

function isOneLine({ tag }: Fingerprint): boolean {
  return tag === 'input' || tag === 'kat-input';
}

function says(fingerprint: Fingerprint, sign: Sign): string {
  if (sign === 'order') return `${fingerprint.order.place} of ${fingerprint.order.of}`;
  return plain(fingerprint[sign]);
}

function weigh(found: readonly Sign[]): number {
  return found.reduce((sum, sign) => sum + weights[sign], 0);
}
