/** The facts of the original that do not reappear in the text, as they stand in the original. */
export function lostFacts(original: string, text: string): string[] {
  const found = new Set(numbers(text));
  return [...new Set(numbers(original))].filter((number) => !found.has(number));
}

function numbers(text: string): string[] {
  return text.match(/\p{N}+/gu) ?? [];
}
