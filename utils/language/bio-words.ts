import { spelledLanguages, type SpelledLanguage } from './judgement';
import { noScores, type Scores } from './model';

/**
 * Words that makers' bios open with and the model's source, mostly news, hardly has: it takes "Hello, I am
 * Marta" for Italian. Kept to words the model is seen to get wrong.
 */
const languageOfWord = new Map<string, SpelledLanguage>([
  ['hello', 'en'],
  ['hi', 'en'],
  ["i'm", 'en'],
  ["i've", 'en'],
  ['ciao', 'it'],
  ['hola', 'es'],
]);

/** About what the model gives a word it knows well. */
const wellKnown = 200;

/**
 * The scores of such a word in its language; null for any other word. Inside a sentence a capital "I" is English
 * for sure; at its beginning it may be the Italian article.
 */
export function scoreBioWord(word: string, isFirst: boolean): Scores | null {
  const language = word === 'I' && !isFirst ? 'en' : languageOfWord.get(word.toLowerCase());
  if (language === undefined) return null;
  const scores = noScores();
  scores[spelledLanguages.indexOf(language)] = wellKnown;
  return scores;
}
