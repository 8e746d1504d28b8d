/** A piece of a text by UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The span without blanks at its ends; empty where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const trimmedStart = piece.trimStart();
  const from = end - trimmedStart.length;
  return { start: from, end: from + trimmedStart.trimEnd().length };
}
