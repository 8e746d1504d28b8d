/** How many characters a reader sees: an emoji or a letter with its accent is one. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
