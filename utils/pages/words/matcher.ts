import { plain } from '../../marketplaces/plain';

/** Finds the words of a table in plain text (plain.ts). */
export interface Matcher {
  /** Whether any word of the table stands in the text. */
  in(plainText: string): boolean;
  /** The text without the table's words. */
  without(plainText: string): string;
  /** The text before the first of the table's words: all of it where none stands in it. */
  before(plainText: string): string;
}

/**
 * Turns a table of words into a matcher. A word matches whole words only; `inaktiv*` also matches longer ones.
 * Scripts that set no blanks between words match anywhere.
 */
export function matcher(...tables: readonly (readonly string[])[]): Matcher {
  const words = tables.flat().toSorted((a, b) => b.length - a.length);
  const [joined, spaced] = [words.filter(isJoined), words.filter((word) => !isJoined(word))];
  // The letter classes are large: said once around all words, not around each, they compile in a millisecond.
  const whole = `(?<!${letter})(?:${spaced.map(patternOf).join('|')})(?!${letter})`;
  const pattern = new RegExp([...(spaced.length > 0 ? [whole] : []), ...joined.map(plain)].join('|'), 'gu');
  return {
    in: (text) => text.search(pattern) >= 0,
    without: (text) => text.replace(pattern, ' ').replace(/\s+/g, ' ').trim(),
    before: (text) => (text.search(pattern) >= 0 ? text.slice(0, text.search(pattern)) : text),
  };
}

const letter = '[\\p{L}\\p{M}]';
const noBlanks = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;

function isJoined(word: string): boolean {
  return noBlanks.test(plain(word));
}

function patternOf(word: string): string {
  return plain(word) + (word.endsWith('*') ? `${letter}*` : '');
}
