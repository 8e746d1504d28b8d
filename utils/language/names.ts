import type { ListingLanguage } from '../marketplaces/countries';
import type { Word } from './evidence';
import { leadOfOthers } from './judge-sentence';
import type { Span } from './spans';
import { thresholds } from './thresholds';

/** Quotations longer than this are sentences, not names. In UTF-16 units. */
const quotation = /[«»„“”"‹›][^«»„“”"‹›]{1,60}[«»„“”"‹›]/gu;

/** What a name says about the language of its sentence, against another word's 1. */
const weightOfName = 0.3;

/**
 * Makes names count less: words that begin with a capital inside a sentence that does not ("I am Marta", also
 * every German noun, of which enough remains), and leaves out product names: two such words together, and what
 * stands in quotation marks. Where too little would be left to tell a language by, nothing is left out.
 *
 * @param text the text the words were found in
 * @param expected small words of this language between two capitals join no name: "Wool and the Gang" is one in
 *   German, "Holz und Leder" is not
 */
export function weighNames(
  text: string,
  span: Span,
  words: readonly Word[],
  expected: ListingLanguage,
): readonly Word[] {
  const quoted = quotationsIn(text, span);
  const names = joinNames(words, namesAmong(words), expected);
  const rest = words.filter((word, index) => {
    const inRow = names[index] && (names[index + 1] || names[index - 1]);
    return !inRow && !quoted.some(({ start, end }) => word.start >= start && word.end <= end);
  });
  const kept = rest.length >= thresholds.fewestWords ? rest : words;
  return kept.map((word) => (names[words.indexOf(word)] ? lighter(word) : word));
}

function quotationsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(quotation)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

const lettersOfSmallWord = 3;

/** A title has fewer words without a capital than this, after its first word. */
const smallWordsOfSentence = 2;

/** Which words may be names: none in a title, where they would be nearly all. */
function namesAmong(words: readonly Word[]): boolean[] {
  const capitals = words.map(({ isCapital }, index) => isCapital && index > 0);
  const isTitle = words.length - 1 - capitals.filter(Boolean).length < smallWordsOfSentence;
  return capitals.map((isCapital) => isCapital && !isTitle);
}

/** Counts as names, too, up to two small foreign words between two names: "Fleur de Sel". */
function joinNames(words: readonly Word[], names: readonly boolean[], expected: ListingLanguage): boolean[] {
  const isSmall = (at: number) => {
    const word = words[at];
    return (
      word !== undefined && word.letters <= lettersOfSmallWord && leadOfOthers(word.scores, expected) > 0
    );
  };
  return names.map((isName, at) => {
    if (isName || !isSmall(at)) return isName;
    const from = isSmall(at - 1) && !names[at - 1] ? at - 2 : at - 1;
    const to = isSmall(at + 1) && !names[at + 1] ? at + 2 : at + 1;
    return to - from <= 3 && names[from] === true && names[to] === true;
  });
}

function lighter(word: Word): Word {
  return {
    ...word,
    letters: word.letters * weightOfName,
    scores: word.scores.map((score) => score * weightOfName),
  };
}
