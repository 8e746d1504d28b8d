import { collectRow, makeRoom, newCollection, noteUnclosed, type Collection } from './collect-listings';
import { goneReportOf } from './file-name';
import { newBeginning, noteBeginning } from './fingerprint';
import { finishReport } from './finish-report';
import { problem, type Problem } from './problems';
import { longestLine, readHead, type Head } from './read-head';
import type { ReportOutcome } from './report';
import { newScan } from './row';
import { scanQuoted, unquoteExcelCells } from './scan-quoted';
import { scanTabbed } from './scan-tabbed';
import { convertedOf, toUtf8, type Converted } from './to-utf8';
import { telling } from './what-file';

/**
 * More listings than the largest seller's files are known to hold (2.3 million). Their columns take about 500 MB;
 * a file may be of any size, what is kept of it may not.
 */
export const mostListings = 2_500_000;

/** Reads one file piece by piece, without knowing where the pieces come from. */
export interface ReportReader {
  /** Takes the next bytes. A problem means that the file is refused and nothing more is taken. */
  push: (chunk: Uint8Array) => Problem | null;
  /** Ends the reading: call it once, after the last bytes. */
  finish: () => ReportOutcome;
}

/** The rows in so many bytes tell how many there will be in all. */
const foretelling = 1_000_000;

const none = new Uint8Array(0);

/** A reader for a file of this name; `size` in bytes, where it is known, saves memory and time. */
export function createReportReader(name: string, size = 0): ReportReader {
  const scan = newScan();
  const beginning = newBeginning();
  let converted: Converted | null = null;
  let convert: ((bytes: Uint8Array, last: boolean) => Uint8Array) | null = null;
  let head: Head | null = null;
  let collection: Collection | null = null;
  let rest: Uint8Array = none;
  let refused: Problem | null = null;
  let hasRoom = false;

  /** The first bytes tell whether it has to be converted. */
  function begin(bytes: Uint8Array, last: boolean): Problem | null {
    rest = joined(rest, bytes);
    if (rest.length < telling && !last) return null;
    converted = convertedOf(rest.subarray(0, telling));
    convert = converted ? toUtf8(converted) : (plain) => plain;
    const first = rest;
    rest = none;
    return take(convert(first, last), last);
  }

  function take(bytes: Uint8Array, last: boolean): Problem | null {
    if (head && collection) return takeRows(collection, bytes, last);
    const all = joined(rest, bytes);
    const found = readHead(all, last);
    if (!found || 'code' in found) {
      rest = all;
      return found;
    }
    // Where there are statuses these say it, whatever a seller called the file.
    const gone = found.layout.fields.status === undefined ? goneReportOf(name) : null;
    if (gone) return problem('other-report', found.line, gone);
    head = found;
    collection = newCollection(head.layout, head.skuWord, scan.letters);
    if (hasUtf8Letters(all, head)) scan.letters.utf8Line = head.line;
    scan.line = head.line + 1;
    scan.afterReturn = head.endsInReturn;
    rest = none;
    return takeRows(collection, all.subarray(head.body), last);
  }

  function takeRows(into: Collection, bytes: Uint8Array, last: boolean): Problem | null {
    let ahead = bytes;
    // Only the row that began in the piece before is copied together, which for large files saves a copy of all.
    while (rest.length > 0 && ahead.length > 0) {
      const end = endOfLine(ahead);
      const row = joined(rest, ahead.subarray(0, end));
      ahead = ahead.subarray(end);
      rest = row.slice(scanRows(into, row, false));
      if (rest.length > longestLine) return problem('row-too-long', scan.line, '');
    }
    const left = joined(rest, ahead);
    rest = left.slice(scanRows(into, left, last));
    if (into.sku.count > mostListings) return problem('too-many', scan.line, String(mostListings));
    return rest.length > longestLine ? problem('row-too-long', scan.line, '') : null;
  }

  function scanRows(into: Collection, bytes: Uint8Array, last: boolean): number {
    const { delimiter, isQuoted } = into.layout;
    const onRow = () => {
      if (converted && !isQuoted) unquoteExcelCells(scan.row);
      collectRow(into, scan.row);
    };
    if (!isQuoted) return scanTabbed(scan, bytes, last, onRow);
    const onUnclosed = (line: number) => noteUnclosed(into, line);
    return scanQuoted(scan, new Uint8Array(bytes), last, delimiter, onRow, onUnclosed);
  }

  function pass(chunk: Uint8Array, last: boolean): Problem | null {
    refused ??= convert ? take(convert(chunk, last), last) : begin(chunk, last);
    return refused;
  }

  return {
    push: (chunk) => {
      noteBeginning(beginning, chunk);
      const found = pass(chunk, false);
      if (!hasRoom && collection && beginning.size > foretelling) {
        hasRoom = true;
        makeRoom(collection, roomFactor(size / beginning.size, collection.sku.count));
      }
      return found;
    },
    finish: () => {
      const found = pass(none, true);
      if (found) return { status: 'refused', problem: found };
      if (!head || !collection) return { status: 'refused', problem: problem('empty', 1, '') };
      const file = { name, beginning, converted };
      return { status: 'read', report: finishReport(collection, head, scan.letters, file) };
    },
  };
}

/** How many times as much as by now will be kept, at most what may be. */
function roomFactor(part: number, listings: number): number {
  return Math.min(part * 1.05, mostListings / Math.max(1, listings));
}

/** Whether the header has letters beyond ASCII, and these in UTF-8. */
function hasUtf8Letters(bytes: Uint8Array, { encoding, body, hasMark }: Head): boolean {
  return encoding === 'utf-8' && bytes.subarray(hasMark ? 3 : 0, body).some((byte) => byte > 127);
}

/** Behind the first line end, or behind all. */
function endOfLine(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 10 || bytes[at] === 13) return at + 1;
  return bytes.length;
}

/** Both behind each other; no copy where one is empty. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
