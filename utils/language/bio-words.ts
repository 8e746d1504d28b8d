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

/**
 * Frequent words of Galician that Spanish does not have, none of them likely in a name. The model does not know
 * Galician and takes it for Spanish, so they count against Spanish, and for the next of kin that it knows.
 */
const galicianWords = new Set(
  `unha unhas dunha dunhas nunha nunhas cunha cunhas coa coas miña miñas túa túas súa súas noso nosos nosa nosas
   tamén máis teño teñen fago faise feito feita feitos feitas pezas coiro lixeiro lixeira lixeiros lixeiras`.split(
    /\s+/,
  ),
);

/** About what the model gives a word it knows well. */
const wellKnown = 200;

/**
 * The scores of such a word in its language; null for any other word. Inside a sentence a capital "I" is English
 * for sure; at its beginning it may be the Italian article.
 */
export function scoreBioWord(word: string, isFirst: boolean): Scores | null {
  const written = word.toLowerCase();
  if (galicianWords.has(written)) return scoresFor({ pt: wellKnown, es: -wellKnown });
  const language = word === 'I' && !isFirst ? 'en' : languageOfWord.get(written);
  return language === undefined ? null : scoresFor({ [language]: wellKnown });
}

function scoresFor(points: Partial<Record<SpelledLanguage, number>>): Scores {
  return noScores().map((_, place) => points[spelledLanguages[place] ?? 'en'] ?? 0);
}
