import { plain } from '../marketplaces/plain';
import type { ProfileField } from './facts';
import { labelFillers, profileWords } from './words/profile-words';

/** What a label says it is. `seen`: by a word known from Amazon's own texts, not only by our translation. */
export interface Meaning {
  field: ProfileField;
  seen: boolean;
  /** The label as written; absent where the seller showed the field. */
  label?: string;
}

let byWord: Map<string, Meaning> | undefined;

function allWords(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const [field, { seen, translated }] of Object.entries(profileWords) as [
    ProfileField,
    typeof profileWords.inspiration,
  ][]) {
    for (const word of translated) words.set(plain(word), { field, seen: false });
    for (const word of seen) words.set(plain(word), { field, seen: true });
  }
  return words;
}

/**
 * The field a label names, null if none. "Inspiration *", "2. Your inspiration (required) 0/1000" and
 * "Inspiration – what drives you?" are labels of that field; a sentence that only contains the word is not.
 */
export function meaningOf(label: string): Meaning | null {
  if (label.length > 200) return null;
  const meaning = meaningOfWords(label);
  return meaning && { ...meaning, label };
}

function meaningOfWords(label: string): Meaning | null {
  byWord ??= allWords();
  const head = label.split(/[:：(（[【*\n•|]|\s[-–—]\s|\d+\s*\/\s*\d+/u).find((part) => plain(part)) ?? '';
  return (
    byWord.get(plain(label)) ??
    byWord.get(bare(label)) ??
    byWord.get(plain(head)) ??
    byWord.get(bare(head)) ??
    meaningInTwoLanguages(label)
  );
}

/** "About You / 简介": every part names the same field. */
function meaningInTwoLanguages(label: string): Meaning | null {
  const parts = label.split('/');
  const [first = null, ...others] = parts.length > 1 ? parts.map(meaningOf) : [];
  return others.every((other) => other?.field === first?.field) ? first : null;
}

function bare(text: string): string {
  return labelFillers.without(plain(text).replace(/\b\d+\b/g, ' '));
}
