import { domains, emails, handles, hashtags, links } from './addresses';

/**
 * What never counts for or against a language. Masking keeps every offset: what is protected becomes blanks.
 */

/** Brand, place and material words that stay as they are in every language. Small on purpose. */
const everywhere = [
  'Amazon Handmade',
  'Amazon',
  'Handmade at Amazon',
  'Etsy',
  'Instagram',
  'Facebook',
  'Pinterest',
  'YouTube',
  'TikTok',
  'WhatsApp',
  'Swarovski',
  'Murano',
  'Miyuki',
  'Sterling',
  'Raku',
  'Kintsugi',
  'Shibori',
  'Merino',
  'Harris Tweed',
];

const markup = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});/giu;

/** Numbers with what stands at them: 12 cm, 10x15, 925er, n°5, 24 h. */
const number =
  /[\p{L}°#]{0,2}\p{N}[\p{N}.,/:×x*'’-]*(?:\s?(?:mm|cm|m|km|ml|cl|dl|l|g|kg|mg|oz|lbs?|ft|in|inch|inches|kt|ct|h|min|°c|°f)(?![\p{L}\p{N}])|\p{L}{1,3}(?![\p{L}\p{N}]))?/giu;

/**
 * The text with everything protected replaced by blanks of the same length.
 *
 * @param protectedWords store name, maker's name, product names: found whole, in any case
 */
export function maskProtected(text: string, protectedWords: readonly string[]): string {
  let masked = text;
  for (const pattern of [
    markup,
    links,
    emails,
    domains,
    handles,
    hashtags,
    ...wholeWords([...protectedWords, ...everywhere]),
    number,
  ]) {
    masked = masked.replace(pattern, (found) => ' '.repeat(found.length));
  }
  return masked;
}

/** One pattern for all words, the longest first, so that a name is taken before a part of it. */
function wholeWords(words: readonly string[]): RegExp[] {
  const wanted = words.map((word) => word.trim()).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const alternatives = wanted.toSorted((a, b) => b.length - a.length).map(escapeWord);
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')];
}

/** A blank in a name stands for any run of blanks, an apostrophe for either kind. */
function escapeWord(word: string): string {
  return word
    .replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
}
