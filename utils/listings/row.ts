import type { Letters } from './letters';

/** More cells than any report has columns; what is beyond is counted but not kept. */
export const mostCells = 512;

/** Stands for a cell that a row does not have: its place in `starts` and `ends` is always empty. */
export const noCell = mostCells;

/** One row while it passes: cell `n` is `bytes` from `starts[n]` up to `ends[n]`. Reused for each row. */
export interface Row {
  /** From the beginning of their buffer. */
  bytes: Uint8Array;
  /** The same four at a time, without what is left of a last word; the first of four is the lowest. */
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  cells: number;
  /** From 1, blank lines counted. */
  line: number;
  /** False for a last row without its line end: it may have been cut off. */
  isEnded: boolean;
}

/** What goes on from one piece of a file to the next. */
export interface Scan {
  row: Row;
  letters: Letters;
  /** In all rows so far. */
  bytes: number;
  /** The line that comes next. */
  line: number;
  /** The last byte was a carriage return: a line feed that follows belongs to it. */
  afterReturn: boolean;
}

export function newScan(): Scan {
  return {
    row: {
      bytes: new Uint8Array(0),
      words: new Int32Array(0),
      starts: new Int32Array(mostCells + 1),
      ends: new Int32Array(mostCells + 1),
      cells: 0,
      line: 0,
      isEnded: true,
    },
    letters: { utf8Line: 0, otherLine: 0 },
    bytes: 0,
    line: 1,
    afterReturn: false,
  };
}

/** Gives the row the bytes that its cells stand in from now on. */
export function readFrom(row: Row, { buffer, byteOffset, length }: Uint8Array): void {
  const end = byteOffset + length;
  row.bytes = new Uint8Array(buffer, 0, end);
  row.words = new Int32Array(buffer, 0, end >> 2);
}

/** Whether a row has nothing in it at all. */
export function isBlank({ starts, ends, cells }: Row): boolean {
  for (let cell = 0; cell < Math.min(cells, mostCells); cell++) {
    if (starts[cell] !== ends[cell]) return false;
  }
  return true;
}

/** The row's cells with a tab between each two, whatever stood there. */
export function cellsInTabs({ bytes, starts, ends, cells }: Row): Uint8Array {
  const parts: number[] = [];
  for (let cell = 0; cell < Math.min(cells, mostCells); cell++) {
    if (cell > 0) parts.push(9);
    parts.push(...bytes.subarray(starts[cell], ends[cell]));
  }
  return Uint8Array.from(parts);
}
