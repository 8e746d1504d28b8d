import { plain } from '../marketplaces/plain';

/** Amazon's rules for titles (help 201100890): at most 200 characters, none of these, no word more than twice. */
export const longestTitle = 200;
const forbidden = /[!$?_{}^¬¦]/g;
const mostRepeats = 2;

export const titleRules = ['too-long', 'forbidden-characters', 'repeated-words'] as const;

export type TitleFinding =
  | { rule: 'too-long'; length: number }
  /** Each forbidden character once, in the order of the title. */
  | { rule: 'forbidden-characters'; characters: string[] }
  /** Words that stand more than twice, as first written, with how often. */
  | { rule: 'repeated-words'; words: { word: string; times: number }[] };

/**
 * What Amazon's rules say against a title. Articles, prepositions and conjunctions are no words in the sense of the
 * third rule (assumed): no Italian title does without repeating them.
 */
export function titleFindings(title: string): TitleFinding[] {
  const findings: TitleFinding[] = [];
  const { length } = [...title];
  if (length > longestTitle) findings.push({ rule: 'too-long', length });
  const characters = [...new Set(title.match(forbidden))];
  if (characters.length > 0) findings.push({ rule: 'forbidden-characters', characters });
  const words = repeatedWords(title);
  if (words.length > 0) findings.push({ rule: 'repeated-words', words });
  return findings;
}

/**
 * Whether a title is the original's, letter for letter but for case, blanks and punctuation, where both countries
 * do not share a language. A title of names alone can be the same in truth: a finding to look at, not an error.
 */
export function isUnchangedCopy(title: string, original: string): boolean {
  const words = plain(title);
  return words !== '' && words === plain(original);
}

const smallWords = new Set(
  `a an the and or of for with in on to by from at as
   der die das den dem des ein eine einen einem einer und oder für mit in im am an aus von vom zu zum zur auf bei
   le la les un une des du de d l et ou pour avec en dans à au aux sur par
   il lo i gli uno una e o di del della dei delle dello da dal dalla per con su nel nella a al alla
   el los las unos unas y u para por con sin del al`
    .split(/\s+/)
    .map(plain),
);

function repeatedWords(title: string): { word: string; times: number }[] {
  const counts = new Map<string, { word: string; times: number }>();
  for (const [word] of title.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const key = plain(word);
    if (smallWords.has(key)) continue;
    const known = counts.get(key);
    if (known) known.times++;
    else counts.set(key, { word, times: 1 });
  }
  return [...counts.values()].filter(({ times }) => times > mostRepeats);
}
