import { cellText, isSame } from './read-cells';
import { listingStatuses, type ListingStatus } from './report';
import type { Row } from './row';
import { statusOf } from './status-words';
import { grown } from './text-column';

/** The few words that stand in the status column, so that none is decoded twice. */
interface KnownWord {
  bytes: Uint8Array;
  word: string;
  code: number;
  rows: number;
}

/** A column of statuses that grows. */
export interface StatusColumnDraft {
  codes: Uint8Array<ArrayBuffer>;
  count: number;
  known: KnownWord[];
}

/** Stands for the status of a row that has no column for it, until the report's kind is known. */
export const noStatusColumn = 255;

/** A file of other things in this column has a new word in each row. */
const mostWords = 64;

export function newStatusColumnDraft(): StatusColumnDraft {
  return { codes: new Uint8Array(256), count: 0, known: [] };
}

export function codeOf(status: ListingStatus): number {
  return listingStatuses.indexOf(status);
}

/** The code of the status that stands in a cell; the word is counted. */
export function statusIn(draft: StatusColumnDraft, row: Row, cell: number): number {
  for (const known of draft.known) {
    if (!isSame(known.bytes, row, cell)) continue;
    known.rows++;
    return known.code;
  }
  const word = cellText(row, cell);
  const code = codeOf(statusOf(word));
  if (draft.known.length < mostWords) {
    draft.known.push({ bytes: row.bytes.slice(row.starts[cell], row.ends[cell]), word, code, rows: 1 });
  }
  return code;
}

export function appendStatus(draft: StatusColumnDraft, code: number): void {
  if (draft.count === draft.codes.length) {
    draft.codes = new Uint8Array(grown(draft.codes.buffer, draft.count + 1));
  }
  draft.codes[draft.count++] = code;
}

/** The finished column without the rows left out; rows that have no status get that of `otherwise`. */
export function finishStatusColumn(
  draft: StatusColumnDraft,
  leftOut: ReadonlySet<number>,
  otherwise: ListingStatus,
): Uint8Array {
  const whole = draft.codes.subarray(0, draft.count);
  const kept = leftOut.size === 0 ? whole.slice() : whole.filter((_, row) => !leftOut.has(row));
  return kept.map((code) => (code === noStatusColumn ? codeOf(otherwise) : code));
}

/** The words that no rule knows, the empty one left out, with the rows they stood in. */
export function unknownWords({ known }: StatusColumnDraft): { word: string; rows: number }[] {
  return known
    .filter(({ code, word }) => code === 0 && word !== '')
    .map(({ word, rows }) => ({ word, rows }));
}
