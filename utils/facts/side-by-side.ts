import { splitSentences } from '../language/sentences';
import { trimSpan, type Span } from '../language/spans';
import { align } from './align';

/** A paragraph of a text beside what answers to it in the original; either may be empty. */
export interface SideBySideRow {
  original: string;
  /** Where the paragraph stands in the text, by UTF-16 offsets; null where the text has nothing here. */
  text: Span | null;
}

/** A text and its original, paragraph by paragraph, in order. */
export function sideBySide(original: string, text: string): SideBySideRow[] {
  const originals = paragraphs(original);
  const texts = paragraphs(text);
  const originalTexts = cut(original, originals);
  return align(originalTexts, cut(text, texts)).map((pair) => ({
    original: pair.originals.map((index) => originalTexts[index]).join('\n\n'),
    text: joined(pair.texts.flatMap((index) => texts[index] ?? [])),
  }));
}

/**
 * For each sentence of a text the closest one of the original, by place and by what is the same in both; an
 * empty string where there is none.
 */
export function originalSentences(original: string, text: string, sentences: readonly Span[]): string[] {
  const found = new Map<Span, string>();
  for (const row of sideBySide(original, text)) {
    const own = sentences.filter((sentence) => row.text && isWithin(sentence, row.text));
    // Where sentences end hardly depends on the language.
    const candidates = cut(row.original, splitSentences(row.original, 'en'));
    const pairs = align(candidates, cut(text, own));
    for (const pair of pairs) {
      const answer = pair.originals.map((index) => candidates[index]).join(' ');
      for (const sentence of pair.texts.flatMap((index) => own[index] ?? [])) found.set(sentence, answer);
    }
  }
  return sentences.map((sentence) => found.get(sentence) ?? '');
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function cut(whole: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => whole.slice(start, end));
}

/** Pieces between line breaks, without blanks at their ends. */
function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)]
    .map(({ index, 0: line }) => trimSpan(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => end > start);
}

function joined(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
