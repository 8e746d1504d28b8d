import { useSyncExternalStore } from 'react';

/** Narrower than this a row takes two lines: its name, and below it the countries. The same as in the CSS. */
const narrow = '(width < 52em)';

const [lowRow, highRow] = [3.2, 5.4];

/** The height of every row, in px, by the reader's own size of type. */
export function useRowHeight(): number {
  const isNarrow = useSyncExternalStore(follow, () => matchMedia(narrow).matches);
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((isNarrow ? highRow : lowRow) * em);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
