import { expect, test } from 'vitest';
import { languageRuns } from './language-runs';
import { noScores } from './model';
import { spelledLanguages, type SpelledLanguage } from './judgement';
import type { Word } from './evidence';

/** Words that each speak for one language, 100 strong; `.` for one that says nothing. */
function words(languages: string): Word[] {
  const letters: Record<string, SpelledLanguage> = { e: 'en', i: 'it', d: 'de' };
  return [...languages].map((letter, index) => {
    const scores = noScores();
    const language = letters[letter.toLowerCase()];
    if (language) scores[spelledLanguages.indexOf(language)] = 100;
    return { start: index, end: index + 1, isCapital: letter !== letter.toLowerCase(), letters: 1, scores };
  });
}

function runLengths(languages: string, cost: number): number[] {
  return languageRuns(words(languages), cost).map((run) => run.length);
}

test.each([
  ['one language', 'iiiiii', 250, [6]],
  ['one change', 'iiiieeee', 250, [4, 4]],
  ['there and back needs twice the cost', 'iiiieeeeeeiiii', 250, [4, 6, 4]],
  ['too little in between to earn two changes', 'iiiieeeiiii', 250, [11]],
  ['words that say nothing go with the run after them', 'iiii..eeee', 250, [4, 6]],
  ['three languages', 'iiiieeeedddd', 250, [4, 4, 4]],
  ['a capital makes a change cheaper', 'iiiiEeeeIiii', 240, [4, 4, 4]],
  ['and without it', 'iiiieeeeiiii', 240, [12]],
  ['no words', '', 250, []],
])('%s', (_, languages, cost, expected) => {
  expect(runLengths(languages, cost)).toEqual(expected);
});
