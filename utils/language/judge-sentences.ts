import { addScores, evidenceOf, scoreWords, sum, type Evidence, type Word } from './evidence';
import { judgeSentence, type Finding, type Question } from './judge-sentence';
import { languageRuns } from './language-runs';
import type { LanguageModel } from './model';
import { weighNames } from './names';
import { maskProtected } from './protected-words';
import { splitSentences } from './sentences';
import { comparable } from './similarity';
import { trimSpan, type Span } from './spans';
import { thresholds } from './thresholds';

/** A judged sentence: where it stands and how many of its words count. */
export type JudgedSentence = Span & Finding & { evidence: Evidence };

export interface SentencesToJudge extends Question {
  text: string;
  /** The original's sentences, each as `comparable` has them. */
  originalSentences: ReadonlySet<string>;
  protectedWords: readonly string[];
}

/** Cuts a text into sentences, and sentences where their language changes, and judges each. */
export function judgeSentences(model: LanguageModel, asked: SentencesToJudge): JudgedSentence[] {
  const masked = maskProtected(asked.text, asked.protectedWords);
  const judge = (span: Span, words: readonly Word[]): JudgedSentence => {
    const evidence = evidenceOf(masked, span, words);
    const isCopy = asked.originalSentences.has(comparable(asked.text.slice(span.start, span.end)));
    return { ...span, ...judgeSentence(asked, evidence, isCopy), evidence };
  };
  const sentences = splitSentences(asked.text, asked.expected).flatMap((span) => {
    const words = scoreWords(model, masked, span);
    const weighed = weighNames(asked.text, span, words, asked.expected);
    const parts =
      words.length > thresholds.longestSentence
        ? cutByLanguage(asked.text, span, words, thresholds.changeInRamble).map((part) =>
            judge(part.span, weighNames(asked.text, part.span, part.words, asked.expected)),
          )
        : cutByLanguage(asked.text, span, weighed, thresholds.changeInSentence).map((part) =>
            judge(part.span, part.words),
          );
    return isMixed(parts) ? joinLike(parts) : [judge(span, weighed)];
  });
  return judgeRestTogether(asked, judgeListsTogether(asked, sentences));
}

function cutByLanguage(
  text: string,
  span: Span,
  words: readonly Word[],
  costOfChange: number,
): { span: Span; words: Word[] }[] {
  const runs = languageRuns(words, costOfChange);
  return runs.map((run, index) => {
    const start = index === 0 ? span.start : (run[0]?.start ?? span.start);
    const end = runs[index + 1]?.[0]?.start ?? span.end;
    return { span: trimSpan(text, { start, end }), words: run };
  });
}

function isWrong({ verdict }: Finding): boolean {
  return verdict === 'untranslated' || verdict === 'other-language';
}

function isMixed(parts: readonly JudgedSentence[]): boolean {
  return parts.some(isWrong) && parts.some(({ verdict }) => verdict === 'good');
}

/** Joins neighbouring parts of one verdict; what is unsure belongs to the part before it. */
function joinLike(parts: readonly JudgedSentence[]): JudgedSentence[] {
  const joined: JudgedSentence[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && (part.verdict === 'unsure' || part.verdict === last.verdict)) {
      joined[joined.length - 1] = { ...last, end: part.end };
    } else joined.push(part);
  }
  return joined;
}

/**
 * Short lines one after another (a list) are wrong together where each alone is too short to tell: their
 * words are read as one text, and the lines that lean the same way get its verdict.
 */
function judgeListsTogether(question: Question, sentences: JudgedSentence[]): JudgedSentence[] {
  return listsOf(sentences).flatMap((list) => {
    const evidence = together(list);
    const finding = judgeSentence(question, evidence, false);
    if (list.length < 2 || !isWrong(finding)) return list;
    return list.map((line) =>
      line.verdict === 'unsure' && line.evidence.words > 0 ? { ...line, ...finding } : line,
    );
  });
}

/**
 * Where most of a text is unsure, its sentences are in a language close to the required one or unknown to the
 * model: together they are enough to tell.
 */
function judgeRestTogether(question: Question, sentences: JudgedSentence[]): JudgedSentence[] {
  const unsure = sentences.filter(isUnclear);
  const good = sentences.filter(({ verdict }) => verdict === 'good');
  if (unsure.length < 2 || wordsOf(unsure) <= wordsOf(good)) return sentences;
  const finding = judgeSentence(question, together(unsure), false);
  if (!isWrong(finding)) return sentences;
  return sentences.map((sentence) => (isUnclear(sentence) ? { ...sentence, ...finding } : sentence));
}

/** Long enough to be told, and not told. */
export function isUnclear({ verdict, evidence }: JudgedSentence): boolean {
  return verdict === 'unsure' && evidence.words >= thresholds.fewestWords;
}

function wordsOf(sentences: readonly JudgedSentence[]): number {
  return sum(sentences.map(({ evidence }) => evidence.words));
}

function listsOf(sentences: JudgedSentence[]): JudgedSentence[][] {
  const lists: JudgedSentence[][] = [];
  let previousWasShort = false;
  for (const sentence of sentences) {
    const isShort = sentence.evidence.words < thresholds.fewestWords;
    if (isShort && previousWasShort) lists.at(-1)?.push(sentence);
    else lists.push([sentence]);
    previousWasShort = isShort;
  }
  return lists;
}

function together(list: readonly JudgedSentence[]): Evidence {
  const latin = list.filter(({ evidence }) => evidence.script === 'latin');
  return {
    words: sum(latin.map(({ evidence }) => evidence.words)),
    letters: sum(latin.map(({ evidence }) => evidence.letters)),
    script: 'latin',
    scores: addScores(latin.map(({ evidence }) => evidence)),
  };
}
