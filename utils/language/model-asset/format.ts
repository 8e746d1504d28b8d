/**
 * The model's text format: one line per set of scores, `<scores>\t<n-gram> <n-gram> …\n`. Scores are pairs of
 * characters: `firstScore` + score, `firstLanguage` + the language's place in `spelledLanguages`. N-grams are cut from the
 * UTF-8 bytes of words, so they are written byte by byte; `_` marks a word's edge.
 */
export const firstScore = 40;
export const firstLanguage = 48;

/** The highest seen is 163; the model keeps a score in one byte, with `leastScore` added. */
export const highestScore = 200;

/** Bytes above 127 are written as letters from here on, so that the asset is printable text. */
const firstHighByte = 0x100;

export function byteCharacter(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + firstHighByte);
}

export const wordEdge = '_';
