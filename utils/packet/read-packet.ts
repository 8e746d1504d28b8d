import Papa from 'papaparse';
import type { TextPlace } from '../facts/drafts';
import { longestText } from '../pages/fields';
import type { ColumnNames, PacketColumn } from './columns';
import { csvRows, type CsvForm, type CsvRow, type Newline } from './csv-rows';
import { decodeFile, type DecodedFile, type FileProblem } from './decode-file';
import { unguardCell } from '../csv/formula-cells';
import { idsIn, placeOfId, rowId, type RowPlace, type TitlePlace } from './row-id';

/** What a translator wrote in one row. */
interface Answered {
  /** The line of the file it begins at, from 1. */
  line: number;
  /** Empty where nothing was filled in. */
  text: string;
  /** The original that was sent along; null where that column is gone. */
  original: string | null;
}

/** What a translator wrote for one of the maker's texts. */
export type PacketAnswer = TextPlace & Answered;
/** … and for the title of one listing. */
export type TitleAnswer = TitlePlace & Answered;

/** What can be wrong with a row; each is a sentence in the locale files. */
export const rowProblems = [
  'open-quote',
  'too-few-cells',
  'too-many-cells',
  'no-id',
  'twice',
  'too-long',
] as const;

export interface RowProblem {
  line: number;
  problem: (typeof rowProblems)[number];
  /** Which text the row is about, where that can still be told. */
  place: RowPlace | null;
  /** Cells or characters, where the problem is their number; else 0. */
  expected: number;
  found: number;
  /** The row as it stands in the file, so that nothing of it is lost; cut at `longestRaw`. */
  raw: string;
}

export const longestRaw = 2_000;
/** What is said of a file that is no packet: so many of its cells, each so long. */
const [mostFound, longestFound] = [20, 80];

export type PacketReading =
  | { status: 'refused'; problem: FileProblem; found: string[] }
  | {
      status: 'read';
      encoding: DecodedFile['encoding'];
      answers: PacketAnswer[];
      titles: TitleAnswer[];
      problems: RowProblem[];
    };

/**
 * Reads an answered packet: any of the encodings and separators spreadsheet programs save, columns and rows in
 * any order, with others between them. Never throws; a row that cannot be read does not hide the others.
 *
 * @param names the column names in every language of the interface
 */
export function readPacket(bytes: Uint8Array, names: readonly ColumnNames[]): PacketReading {
  const decoded = decodeFile(bytes);
  if (typeof decoded === 'string') return { status: 'refused', problem: decoded, found: [] };
  const heads = decoded.flatMap((file) => headsOf(file, names));
  const head = heads.find(({ translation }) => translation !== null);
  if (head) return readRows(head);
  const widest = heads.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  return {
    status: 'refused',
    problem: 'no-columns',
    found: (widest?.cells ?? [])
      .filter((cell) => cell !== '')
      .slice(0, mostFound)
      .map((cell) => cell.slice(0, longestFound)),
  };
}

/** The line that names the columns, if read this way. Columns count from 0. */
interface Head {
  file: DecodedFile;
  form: CsvForm;
  row: number;
  cells: string[];
  id: number | null;
  original: number | null;
  translation: number | null;
}

/** People put a title above a table, hardly more than this. */
const mostLinesAbove = 20;

/** How the file reads with each separator: the line that names a translation column, else the first line. */
function headsOf(file: DecodedFile, names: readonly ColumnNames[]): Head[] {
  return [',', ';', '\t'].map((delimiter): Head => {
    const { data, meta } = Papa.parse<string[]>(file.text, { delimiter, preview: mostLinesAbove });
    const found = data.findIndex((cells) => columnOf('translation', cells, names) !== null);
    const row = Math.max(found, 0);
    const cells = data[row] ?? [];
    const form = { delimiter, newline: newlineOf(meta.linebreak) };
    const column = (which: PacketColumn) => columnOf(which, cells, names);
    const columns = { id: column('id'), original: column('original'), translation: column('translation') };
    return { file, form, row, cells, ...columns };
  });
}

function newlineOf(found: string): Newline {
  return found === '\r\n' || found === '\r' ? found : '\n';
}

function columnOf(
  column: PacketColumn,
  cells: readonly string[],
  names: readonly ColumnNames[],
): number | null {
  const wanted = new Set(names.map((language) => comparable(language[column])));
  const at = cells.findIndex((cell) => wanted.has(comparable(cell)));
  return at === -1 ? null : at;
}

function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function readRows(head: Head): PacketReading {
  const answers = new Map<string, PacketAnswer | TitleAnswer>();
  const problems: RowProblem[] = [];
  for (const row of csvRows(head.file.text, head.form).slice(head.row + 1)) {
    const read = readRow(row, head);
    if (read === null) continue;
    if ('problem' in read) {
      problems.push(read);
      continue;
    }
    const key = rowId(read);
    const earlier = answers.get(key);
    if (!earlier || earlier.text.trim() === '') answers.set(key, read);
    else if (read.text.trim() !== '' && read.text !== earlier.text)
      problems.push(problemOf(row, 'twice', read));
  }
  const all = [...answers.values()];
  return {
    status: 'read',
    encoding: head.file.encoding,
    answers: all.filter((answer) => answer.field !== 'title'),
    titles: all.filter((answer) => answer.field === 'title'),
    problems,
  };
}

/** null for a row that says nothing: blank, or somebody's note without an answer. */
function readRow(row: CsvRow, head: Head): PacketAnswer | TitleAnswer | RowProblem | null {
  if (row.damaged) return problemOf(row, 'open-quote', idsIn(row.raw).next().value?.place ?? null);
  const { cells } = row;
  const expected = head.cells.length;
  const place = placeOfRow(cells, head);
  const answer = unguardCell(cells[head.translation ?? 0] ?? '');
  if (!place) return answer.trim() === '' ? null : problemOf(row, 'no-id', null);
  const found = cells.findLastIndex((cell) => cell !== '') + 1;
  if (found > expected) return problemOf(row, 'too-many-cells', place, expected, found);
  if (cells.length <= (head.translation ?? 0)) {
    return problemOf(row, 'too-few-cells', place, expected, cells.length);
  }
  if (answer.length > longestText) return problemOf(row, 'too-long', place, longestText, answer.length);
  const original = head.original === null ? null : unguardCell(cells[head.original] ?? '');
  return { ...place, line: row.line, text: answer, original };
}

/** By the column that is called so; where it was renamed, by the first cell that is an id. */
function placeOfRow(cells: readonly string[], { id }: Head): RowPlace | null {
  const named = id === null ? null : placeOfId(cells[id] ?? '');
  if (named || id !== null) return named;
  for (const cell of cells) {
    const place = placeOfId(cell);
    if (place) return place;
  }
  return null;
}

/** Without what else an answer says. */
function bare(place: RowPlace): RowPlace {
  const { country } = place;
  return place.field === 'title'
    ? { country, field: 'title', sku: place.sku }
    : { country, field: place.field };
}

function problemOf(
  { line, raw }: CsvRow,
  problem: RowProblem['problem'],
  place: RowPlace | null,
  expected = 0,
  found = 0,
): RowProblem {
  return { line, problem, place: place && bare(place), expected, found, raw: raw.slice(0, longestRaw) };
}
