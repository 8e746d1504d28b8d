import { grown, trimmed } from './text-column';

/** A column of numbers that grows; NaN stands for "not shown". */
export interface NumberColumnDraft {
  values: Float64Array<ArrayBuffer>;
  count: number;
}

export function newNumberColumnDraft(): NumberColumnDraft {
  return { values: new Float64Array(256), count: 0 };
}

export function appendNumber(draft: NumberColumnDraft, value: number): void {
  if (draft.count === draft.values.length) {
    draft.values = new Float64Array(grown(draft.values.buffer, (draft.count + 1) * 8));
  }
  draft.values[draft.count++] = value;
}

/** Makes room for so many times as many numbers as there are. */
export function makeRoomForNumbers(draft: NumberColumnDraft, times: number): void {
  draft.values = new Float64Array(grown(draft.values.buffer, draft.count * 8 * times));
}

/** The finished column without the rows left out; the draft must not be used afterwards. */
export function finishNumberColumn(draft: NumberColumnDraft, leftOut: ReadonlySet<number>): Float64Array {
  const whole = new Float64Array(trimmed(draft.values.buffer, draft.count * 8), 0, draft.count);
  return leftOut.size === 0 ? whole : whole.filter((_, row) => !leftOut.has(row));
}
