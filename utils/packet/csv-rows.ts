import Papa from 'papaparse';
import { idsIn, rowId } from './row-id';

export interface CsvRow {
  /** Where it begins, from 1, as text editors count. */
  line: number;
  cells: string[];
  /** The row as it stands in the file. */
  raw: string;
  /** Its quotation marks do not close, so its cells are not known. */
  damaged: boolean;
}

export interface CsvForm {
  delimiter: string;
  newline: Newline;
}
export type Newline = '\r\n' | '\n' | '\r';

/** After so many damaged rows the rest of a file is one damaged row: each costs another reading of the rest. */
const mostDamaged = 20;

/**
 * The rows of a CSV text. Where quotation marks do not close, reading goes on at the next line that holds a
 * row's id, so that one slip loses one row and not the rest of the file. Never throws.
 */
export function csvRows(text: string, form: CsvForm): CsvRow[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let damaged = 0; from < text.length; damaged += 1) {
    const end = readUntilDamage(text, from, form, (piece) => pieces.push(piece));
    if (end >= text.length) break;
    from = damaged < mostDamaged ? nextRow(text, end) : text.length;
    pieces.push({ cells: null, start: end, end: from });
  }
  return withLines(text, pieces);
}

/** A row as offsets into the text; `cells` is null where it is damaged. */
interface Piece {
  cells: string[] | null;
  start: number;
  end: number;
}

/** Reads whole rows from here on. Answers where the first damaged row begins, or the end of the text. */
function readUntilDamage(text: string, from: number, form: CsvForm, onRow: (piece: Piece) => void): number {
  let start = from;
  let isDamaged = false;
  Papa.parse<string[]>(text.slice(from), {
    ...form,
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      if (errors.length > 0 || holdsSeveral(text.slice(start, end))) {
        isDamaged = true;
        parser.abort();
        return;
      }
      onRow({ cells: data, start, end });
      start = end;
    },
  });
  return isDamaged ? start : text.length;
}

/** A mark that is closed by the next row's opens no error, but joins two rows. */
function holdsSeveral(raw: string): boolean {
  let first: string | null = null;
  for (const { place } of idsIn(raw)) {
    first ??= rowId(place);
    if (rowId(place) !== first) return true;
  }
  return false;
}

/** Where the next line begins that holds another row's id than the line at `start`, or the end of the text. */
function nextRow(text: string, start: number): number {
  const rest = text.slice(start);
  const firstLine = /[\r\n]/.exec(rest)?.index ?? rest.length;
  let own: string | null = null;
  for (const { at, place } of idsIn(rest)) {
    if (at < firstLine) own ??= rowId(place);
    else if (rowId(place) !== own) {
      return start + Math.max(rest.lastIndexOf('\n', at), rest.lastIndexOf('\r', at)) + 1;
    }
  }
  return text.length;
}

function withLines(text: string, pieces: readonly Piece[]): CsvRow[] {
  let line = 1;
  return pieces.map(({ cells, start, end }) => {
    const raw = text.slice(start, end);
    const row = { line, cells: cells ?? [], raw, damaged: cells === null };
    line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
    return row;
  });
}
