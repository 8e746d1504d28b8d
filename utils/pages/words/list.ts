/** A table of words as people read and mend it: separated by commas, over as many lines as it takes. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
