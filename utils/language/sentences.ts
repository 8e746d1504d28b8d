import type { ListingLanguage } from '../marketplaces/countries';
import { trimSpan, type Span } from './spans';

/**
 * The sentences of a text: line breaks first, then `Intl.Segmenter`, blanks trimmed, empty pieces left out.
 * Bullets stay with their line.
 */
export function splitSentences(text: string, language: ListingLanguage): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return lines(text).flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))]
      .map(({ index, segment }) =>
        trimSpan(text, { start: start + index, end: start + index + segment.length }),
      )
      .filter((span) => span.end > span.start),
  );
}

function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
