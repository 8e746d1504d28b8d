import type { ListingLanguage } from '../marketplaces/countries';
import { likeliest, type Evidence } from './evidence';
import { spelledLanguages, type Language, type SentenceVerdict } from './judgement';
import { scoreOf, type Scores } from './model';
import { thresholds } from './thresholds';

export interface Finding {
  language: Language | null;
  verdict: SentenceVerdict;
}

/** What is asked of every sentence of a text. */
export interface Question {
  expected: ListingLanguage;
  originalLanguage: Language | null;
}

/**
 * Judges one sentence by what it says about its language.
 *
 * @param isCopy the sentence stands word for word in the original
 */
export function judgeSentence(question: Question, evidence: Evidence, isCopy: boolean): Finding {
  const { words, script, scores } = evidence;
  const isShort = words < thresholds.fewestWords;
  if (script !== 'latin') {
    const language = script === 'other' ? null : script;
    return { language, verdict: isShort ? 'unsure' : wrong(question, language) };
  }
  if (words === 0) return { language: null, verdict: 'unsure' };
  if (isUnknown(evidence)) {
    return { language: null, verdict: words < thresholds.enoughWords ? 'unsure' : 'other-language' };
  }
  const ahead = leadOfOthers(scores, question.expected);
  if (
    ahead < (isShort ? thresholds.rightShort : thresholds.right) &&
    !(isCopy && ahead > thresholds.wrongCopy)
  ) {
    return { language: question.expected, verdict: 'good' };
  }
  const language = likeliest(scores);
  if (isShort || ahead <= leastLead(question, language, isCopy)) return { language: null, verdict: 'unsure' };
  return { language, verdict: wrong(question, language) };
}

/** How far the likeliest other language is ahead of the required one; negative where it is behind. */
export function leadOfOthers(scores: Scores, expected: ListingLanguage): number {
  const others = spelledLanguages.filter((language) => language !== expected);
  return Math.max(...others.map((language) => scoreOf(scores, language))) - scoreOf(scores, expected);
}

/** A language the model does not know, or none: its scores are low for every language. */
function isUnknown({ scores, letters }: Evidence): boolean {
  return Math.max(...scores) < letters * thresholds.leastScorePerLetter;
}

function leastLead({ originalLanguage }: Question, language: Language, isCopy: boolean): number {
  if (language !== originalLanguage) return thresholds.wrong;
  return isCopy ? thresholds.wrongCopy : thresholds.wrongOriginal;
}

function wrong({ originalLanguage }: Question, language: Language | null): SentenceVerdict {
  return language !== null && language === originalLanguage ? 'untranslated' : 'other-language';
}
