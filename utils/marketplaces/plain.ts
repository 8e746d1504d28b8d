/** Letters that Unicode does not take apart although people write them as the plain one. */
const lookalikes: Record<string, string> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };

/**
 * Text as it is compared: no Latin diacritics, case, punctuation or quotes, single blanks between words.
 * Interface words differ in all of these between Amazon's pages (facts: "match contains, ignore case,
 * diacritics, punctuation and quotes").
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßłıøđæœ]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
