import type { ListingLanguage } from '../marketplaces/countries';
import { trimSpan, type Span } from './spans';

/**
 * The sentences of a text: line breaks first (HTML's too), then `Intl.Segmenter`, blanks trimmed, empty pieces
 * left out. Bullets stay with their line.
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

/** Between lines: line ends, and the tags after which a browser begins a new line. */
const lineBreak = /[\n\r\u2028\u2029]|<\/?(?:br|p|div|li|ul|ol|h[1-6])(?:\s[^<>]{0,200})?\/?>/giu;

function lines(text: string): Span[] {
  const breaks = [...text.matchAll(lineBreak)];
  return [0, ...breaks.map(({ index, 0: found }) => index + found.length)].map((start, at) => ({
    start,
    end: breaks[at]?.index ?? text.length,
  }));
}
