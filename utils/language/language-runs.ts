import type { Word } from './evidence';
import { noScores, type Scores } from './model';
import { thresholds } from './thresholds';

/**
 * Where the language changes inside a piece without full stops: the cheapest way through its words, where each
 * word likes some languages more than others and each change of language costs.
 */

/**
 * Cuts words into runs of one language each, in order. One run where nothing changes.
 *
 * @param costOfChange what a change of language must earn, in score
 */
export function languageRuns(words: readonly Word[], costOfChange: number): Word[][] {
  const runs: Word[][] = [];
  let previous = -1;
  pathThrough(words, costOfChange).forEach((language, index) => {
    const word = words[index];
    if (!word) return;
    const last = runs.at(-1);
    if (last && language === previous) last.push(word);
    else runs.push([word]);
    previous = language;
  });
  return runs;
}

/** The best language of each word (Viterbi's algorithm), by place in `spelledLanguages`. */
function pathThrough(words: readonly Word[], costOfChange: number): number[] {
  let best: Scores = noScores();
  const cameFrom: number[][] = [];
  for (const { scores, isCapital } of words) {
    const leader = indexOfMost(best);
    const changed = (best[leader] ?? 0) - costOfChange * (isCapital ? thresholds.changeAtCapital : 1);
    const from: number[] = [];
    best = best.map((score, language) => {
      from.push(score >= changed ? language : leader);
      return Math.max(score, changed) + (scores[language] ?? 0);
    });
    cameFrom.push(from);
  }
  let language = indexOfMost(best);
  return cameFrom
    .toReversed()
    .map((from) => {
      const here = language;
      language = from[here] ?? here;
      return here;
    })
    .toReversed();
}

function indexOfMost(scores: Scores): number {
  return scores.indexOf(Math.max(...scores));
}
