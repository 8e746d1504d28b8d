import type { ListingLanguage } from '../marketplaces/countries';
import { addScores, evidenceOf, likeliest, scoreWords } from './evidence';
import { lostFacts } from './facts-that-survive';
import { leadOfOthers } from './judge-sentence';
import { isUnclear, judgeSentences, type JudgedSentence } from './judge-sentences';
import type { Judgement, Language, TextVerdict } from './judgement';
import type { LanguageModel } from './model';
import { maskProtected } from './protected-words';
import { splitSentences } from './sentences';
import { comparable, similarity } from './similarity';
import { longestJudged, thresholds } from './thresholds';

export interface TextToJudge {
  text: string;
  /** The language the country asks for. */
  expected: ListingLanguage;
  /** The home country's text, where it is known. */
  original: string | null;
  /** The original's language; null: not known, and found out from `original` where that is known. */
  originalLanguage: Language | null;
  /** Store name, maker's name, product names. */
  protectedWords: readonly string[];
}

/**
 * Says whether a text is in the language its country asks for, sentence by sentence. Any text may be given;
 * what stands beyond `longestJudged` is not looked at.
 */
export function judgeText(model: LanguageModel, asked: TextToJudge): Judgement {
  const text = asked.text.slice(0, longestJudged);
  const original = asked.original?.slice(0, longestJudged) ?? '';
  const originalLanguage = asked.originalLanguage ?? languageOf(model, original, asked.protectedWords);
  const sentences = judgeSentences(model, {
    text,
    expected: asked.expected,
    originalLanguage,
    originalSentences: new Set(sentencesOf(original, asked.expected)),
    protectedWords: asked.protectedWords,
  });
  const mayRepeat = originalLanguage === asked.expected;
  return {
    verdict:
      (mayRepeat ? null : verdictOfCopy(text, original, asked.expected, sentences)) ??
      verdictOf(text, sentences),
    language: languageOfMost(sentences),
    sentences: sentences.map(({ start, end, language, verdict }) => ({ start, end, language, verdict })),
    lostFacts:
      original === '' || isBlank(text) ? [] : lostFacts({ ...asked, text, original, originalLanguage }),
  };
}

/** The language of a whole text, null where there are no words to tell it by. */
export function languageOf(
  model: LanguageModel,
  text: string,
  protectedWords: readonly string[],
): Language | null {
  const masked = maskProtected(text, protectedWords);
  const all = { start: 0, end: text.length };
  const { words, script, scores } = evidenceOf(masked, all, scoreWords(model, masked, all));
  if (words === 0 || script === 'other') return null;
  return script === 'latin' ? likeliest(scores) : script;
}

function sentencesOf(text: string, language: ListingLanguage): string[] {
  return splitSentences(text, language).map(({ start, end }) => comparable(text.slice(start, end)));
}

/** Nothing but blanks and characters that are not seen, such as zero-width ones. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(text);
}

const isGood = ({ verdict }: JudgedSentence): boolean => verdict === 'good';
const isUntranslated = ({ verdict }: JudgedSentence): boolean => verdict === 'untranslated';
const isOtherLanguage = ({ verdict }: JudgedSentence): boolean => verdict === 'other-language';

function wordsOf(sentences: readonly JudgedSentence[], which: (sentence: JudgedSentence) => boolean): number {
  return sentences.filter(which).reduce((sum, { evidence }) => sum + evidence.words, 0);
}

/**
 * `same-as-original` for a copy, word for word or nearly; null for anything else. A text that repeats the original
 * and is in the required language all the same (a name, "Vase") is no copy. A near copy that has good and wrong
 * sentences is partly translated.
 */
function verdictOfCopy(
  text: string,
  original: string,
  expected: ListingLanguage,
  sentences: readonly JudgedSentence[],
): TextVerdict | null {
  const alike = similarity(comparable(text), comparable(original));
  if (isBlank(text) || alike < thresholds.nearCopy) return null;
  const wrong = wordsOf(sentences, isUntranslated) + wordsOf(sentences, isOtherLanguage);
  const good = wordsOf(sentences, isGood);
  const isWholeCopy = alike === 1;
  if (wrong > 0) return good < thresholds.fewestWords ? 'same-as-original' : null;
  if (!isWholeCopy)
    return wordsOf(sentences, () => true) >= thresholds.fewestWordsOfNearCopy ? 'same-as-original' : null;
  const lead = leadOfOthers(addScores(sentences.map(({ evidence }) => evidence)), expected);
  return lead > thresholds.wholeCopy ? 'same-as-original' : null;
}

function verdictOf(text: string, sentences: readonly JudgedSentence[]): TextVerdict {
  if (isBlank(text)) return 'empty';
  const good = wordsOf(sentences, isGood);
  const untranslated = wordsOf(sentences, isUntranslated);
  const other = wordsOf(sentences, isOtherLanguage);
  // A text that is mostly unclear is not good because of one sentence.
  if (untranslated + other === 0) return good > wordsOf(sentences, isUnclear) ? 'good' : 'too-short';
  if (good >= thresholds.fewestWords) return 'partly';
  return untranslated >= other ? 'untranslated' : 'other-language';
}

/** The language most words are in, of the sentences whose language is known. */
function languageOfMost(sentences: readonly JudgedSentence[]): Language | null {
  const words = new Map<Language, number>();
  for (const { language, evidence } of sentences) {
    if (language !== null) words.set(language, (words.get(language) ?? 0) + evidence.words);
  }
  return [...words].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
