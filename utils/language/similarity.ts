/** Letters and digits only, in lower case: blanks, quotes and Unicode forms make no difference. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two texts are by their three-letter pieces (Dice's measure), 0…1. Both from `comparable`. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const left = trigrams(one);
  const right = trigrams(other);
  let shared = 0;
  let total = 0;
  for (const [piece, count] of left) {
    shared += Math.min(count, right.get(piece) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

function trigrams(text: string): Map<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const piece = padded.slice(at, at + 3);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
