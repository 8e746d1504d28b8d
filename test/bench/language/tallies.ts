import type { Language } from '../../../utils/language/judgement';
import type { ListingLanguage } from '../../../utils/marketplaces/countries';
import { countWords, hash, required, third, type Row } from './texts';

/** One question: is this text in the required language? */
export interface Trial {
  text: string;
  expected: ListingLanguage;
  originalLanguage: ListingLanguage;
  /** The original's text of the same row. */
  original: string;
  isRight: boolean;
}

/** `unsure` is neither: the judge says the text is too short to tell. */
export type Answer = 'right' | 'wrong' | 'unsure';

/** Counts of one column of the table. A miss is a wrong text taken for right. */
export interface Tally {
  right: number;
  wrong: number;
  misses: number;
  falseAlarms: number;
  unsureRight: number;
  unsureWrong: number;
}

export const buckets = ['all', '2–3', '4–8', '9+'] as const;
export type Bucket = (typeof buckets)[number];

/** Every text of the five languages against every pair of required and original language. */
export function pairTrials(rows: readonly Row[]): Trial[] {
  return rows.flatMap(({ texts }) =>
    required.flatMap((expected) =>
      required.flatMap((originalLanguage) => {
        const [text, original] = [texts[expected], texts[originalLanguage]];
        if (expected === originalLanguage || text === undefined || original === undefined) return [];
        const shared = { expected, originalLanguage, original };
        return [
          { ...shared, text, isRight: true },
          { ...shared, text: original, isRight: false },
        ];
      }),
    ),
  );
}

/** Copies of the original with a fifth of their words taken from a translation of another row. */
export function changedCopies(trials: readonly Trial[], rows: readonly Row[]): Trial[] {
  return trials
    .filter(({ isRight, text }) => !isRight && countWords(text) >= 5)
    .map(({ text, expected, originalLanguage, original, isRight }, index) => {
      const donor = (rows[index % rows.length]?.texts[expected] ?? '').split(' ');
      return { text: changeWords(text, donor), expected, originalLanguage, original, isRight };
    });
}

function changeWords(text: string, donor: readonly string[]): string {
  const first = hash(text) % 5;
  return text
    .split(' ')
    .map((word, at) => (at % 5 === first ? (donor[at % donor.length] ?? word) : word))
    .join(' ');
}

/** Texts in a language that is neither the required one nor the original's. */
export function thirdTrials(rows: readonly Row[]): (Trial & { language: Language })[] {
  return rows.flatMap(({ key, texts }) =>
    required.flatMap((expected) =>
      third.flatMap((language) => {
        const text = texts[language];
        const others = required.filter((one) => one !== expected);
        const originalLanguage = others[hash(key) % others.length] ?? 'en';
        const original = texts[originalLanguage] ?? '';
        // Chinese and Japanese have no blanks; their words are counted by letters.
        const isEnough =
          text !== undefined && countWords(text) >= (language === 'zh' || language === 'ja' ? 1 : 2);
        return isEnough ? [{ text, expected, originalLanguage, original, isRight: false, language }] : [];
      }),
    ),
  );
}

export function tallyByLength<T extends Trial>(
  trials: readonly T[],
  answer: (trial: T, index: number) => Answer,
): Record<Bucket, Tally> {
  const tallies = { all: emptyTally(), '2–3': emptyTally(), '4–8': emptyTally(), '9+': emptyTally() };
  trials.forEach((trial, index) => {
    const given = answer(trial, index);
    count(tallies.all, trial.isRight, given);
    count(tallies[bucketOf(trial.text)], trial.isRight, given);
  });
  return tallies;
}

function bucketOf(text: string): Exclude<Bucket, 'all'> {
  const words = countWords(text);
  if (words < 4) return '2–3';
  return words < 9 ? '4–8' : '9+';
}

function emptyTally(): Tally {
  return { right: 0, wrong: 0, misses: 0, falseAlarms: 0, unsureRight: 0, unsureWrong: 0 };
}

function count(tally: Tally, isRight: boolean, answer: Answer): void {
  if (isRight) tally.right++;
  else tally.wrong++;
  if (isRight && answer === 'wrong') tally.falseAlarms++;
  if (!isRight && answer === 'right') tally.misses++;
  if (answer === 'unsure') tally[isRight ? 'unsureRight' : 'unsureWrong']++;
}
