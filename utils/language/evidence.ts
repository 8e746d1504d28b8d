import { scoreBioWord } from './bio-words';
import { spelledLanguages, type Language } from './judgement';
import { noScores, scoreWord, type LanguageModel, type Scores } from './model';
import type { Span } from './spans';

/** What a piece of text says about its language. */
export interface Evidence {
  /** Words that count; for scripts without blanks, so many letters stand for a word. */
  words: number;
  /** The language its script alone tells, null for Latin letters and for scripts of no language we know. */
  script: 'latin' | 'other' | 'ja' | 'zh';
  scores: Scores;
  /** Latin letters behind the scores: few points a letter mean a language the model does not know. */
  letters: number;
}

export interface Word extends Span {
  /** Begins with a capital; not the English "I", which always does. */
  isCapital: boolean;
  letters: number;
  scores: Scores;
}

const lettersPerWord = 1.5;
const longestRunOfOneWord = 6;

/** A single letter that is no word of any language here, such as a Y for a name, says nothing of language. */
const strayLetter = /^[^aàáeèéêiìíoòóôuùúywzAÀEÈÉIOU]$/;

const capital = /^['’]?(?!I(?:['’]\p{Ll}+)?$)\p{Lu}/u;

/** The words in Latin letters with their scores. `masked` is the text with protected words blanked out. */
export function scoreWords(model: LanguageModel, masked: string, { start, end }: Span): Word[] {
  const piece = masked.slice(start, end);
  const words = [...piece.matchAll(/['’]?[\p{sc=Latin}\p{M}]+(?:['’][\p{sc=Latin}\p{M}]+)*/gu)];
  // Letters with blanks between them are one word, and nobody knows which.
  if (words.filter(({ 0: found }) => found.length === 1).length > words.length / 2) return [];
  // Where everything is in capitals, a capital says nothing: "I MOTIVI" is Italian.
  const isAllCapitals = !/\p{Ll}/u.test(piece);
  return words.map(({ index, 0: found }, place) => {
    const written = found.normalize('NFC').replaceAll('’', "'");
    const word = isAllCapitals ? written.toLowerCase() : written;
    return {
      start: start + index,
      end: start + index + found.length,
      isCapital: capital.test(word),
      letters: word.length,
      scores: scoresOf(model, word, place === 0),
    };
  });
}

function scoresOf(model: LanguageModel, word: string, isFirst: boolean): Scores {
  if (strayLetter.test(word)) return noScores();
  return scoreBioWord(word, isFirst) ?? scoreWord(model, word.toLowerCase());
}

export function addScores(words: readonly Pick<Word, 'scores'>[]): Scores {
  const total = noScores();
  for (const { scores } of words) {
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (scores[at] ?? 0);
  }
  return total;
}

/** Weighs scripts against each other: what most of the piece is written in decides how it is read. */
export function evidenceOf(masked: string, span: Span, latinWords: readonly Word[]): Evidence {
  const piece = masked.slice(span.start, span.end);
  const kana = countOf(piece, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = countOf(piece, /\p{sc=Han}/gu);
  const asian = (kana + han) / lettersPerWord;
  const other = wordsInOtherScripts(piece);
  const shared = { letters: sum(latinWords.map(({ letters }) => letters)), scores: addScores(latinWords) };
  if (asian + other <= latinWords.length) return { ...shared, words: latinWords.length, script: 'latin' };
  const script = kana > 0 ? 'ja' : 'zh';
  return { ...shared, words: asian + other, script: other > asian ? 'other' : script };
}

/** Words of scripts other than Latin, Chinese and Japanese; some, such as Thai, have no blanks between them. */
function wordsInOtherScripts(piece: string): number {
  const runs =
    piece.match(/(?:(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}])+/gu) ?? [];
  return sum(runs.map((run) => Math.max(1, run.length / longestRunOfOneWord)));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The likeliest of the languages told by spelling. */
export function likeliest(scores: Scores): Language {
  let best = 0;
  scores.forEach((score, index) => {
    if (score > (scores[best] ?? 0)) best = index;
  });
  return spelledLanguages[best] ?? 'en';
}

function countOf(piece: string, pattern: RegExp): number {
  return piece.match(pattern)?.length ?? 0;
}
