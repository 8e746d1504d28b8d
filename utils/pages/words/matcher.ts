import { plain } from '../../marketplaces/plain';

/** Finds the words of a table in plain text (plain.ts). */
export interface Matcher {
  /** Whether any word of the table stands in the text. */
  in(plainText: string): boolean;
  /** The text without the table's words. */
  without(plainText: string): string;
}

/**
 * Turns a table of words into a matcher. A word matches whole words only; `inaktiv*` also matches longer ones.
 * Scripts that set no blanks between words match anywhere.
 */
export function matcher(...tables: readonly (readonly string[])[]): Matcher {
  const words = tables.flat().toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map(patternOf).join('|'), 'gu');
  return {
    in: (text) => text.search(pattern) >= 0,
    without: (text) => text.replace(pattern, ' ').replace(/\s+/g, ' ').trim(),
  };
}

const noBlanks = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;

function patternOf(word: string): string {
  const bare = plain(word);
  if (noBlanks.test(bare)) return bare;
  return `(?<![\\p{L}\\p{M}])${bare}${word.endsWith('*') ? '[\\p{L}\\p{M}]*' : ''}(?![\\p{L}\\p{M}])`;
}
