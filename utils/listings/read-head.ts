import { problem, type Problem } from './problems';
import { isTemplate, otherReportOf } from './other-files';
import { decodeHeader, readLayout, type Layout } from './read-header';
import type { TextEncoding } from './text-column';
import { refusalOf, telling, utf8MarkLength } from './what-file';

/** What the beginning of a file says. `body` is where the rows begin. */
export interface Head {
  layout: Layout;
  /** The bytes of the header's word over the SKUs. */
  skuWord: Uint8Array;
  encoding: TextEncoding;
  hasMark: boolean;
  /** The header's line, from 1. */
  line: number;
  body: number;
  /** False for a header without its line end: nothing follows, and it may have been cut off. */
  isEnded: boolean;
  /** The header ended with the last byte so far, a carriage return. */
  endsInReturn: boolean;
}

/** Longer than any line of a report: what has no line end in it is none. */
export const longestLine = 1_048_576;

/**
 * Reads the beginning of a file: its header, or the problem that it has none. Null while more bytes are needed;
 * never with `last`.
 */
export function readHead(bytes: Uint8Array, last: boolean): Head | Problem | null {
  // Always the same first bytes: how a file is cut into pieces must not change what is made of it.
  if (bytes.length < telling && !last) return null;
  const first = bytes.subarray(0, telling);
  const refusal = refusalOf(first);
  if (refusal) return problem(refusal.code, 1, refusal.found);
  const header = findHeader(bytes, last);
  if (!header) {
    if (last) return problem(first.includes(0) ? 'binary' : 'empty', 1, '');
    return bytes.length > longestLine ? problem('row-too-long', 1, '') : null;
  }
  const { start, end, line } = header;
  const { text, encoding } = decodeHeader(bytes.subarray(start, end));
  if (isTemplate(text)) return problem('template', line, text);
  const other = otherReportOf(text);
  if (other) return problem('other-report', line, other);
  const layout = readLayout(text);
  if (!layout) return first.includes(0) ? problem('binary', 1, '') : problem('no-header', line, text);
  const afterReturn = bytes[end] === 13;
  return {
    layout,
    skuWord: skuWordOf(bytes.subarray(start, end), layout),
    encoding,
    hasMark: utf8MarkLength(bytes) > 0,
    line,
    body: Math.min(bytes.length, end + (afterReturn && bytes[end + 1] === 10 ? 2 : 1)),
    isEnded: end < bytes.length,
    endsInReturn: afterReturn && end + 1 === bytes.length,
  };
}

/** With this first line a spreadsheet program is told what stands between cells; nothing else reads it. */
const separatorLine = /^"?sep=.?"?$/i;

/** The first line with anything in it. */
function findHeader(bytes: Uint8Array, last: boolean): { start: number; end: number; line: number } | null {
  let start = utf8MarkLength(bytes);
  let line = 1;
  let isBlank = true;
  for (let at = start; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte === undefined && !last) return null;
    if (byte !== undefined && byte !== 10 && byte !== 13) {
      if (byte > 32) isBlank = false;
      continue;
    }
    if (!isBlank && !isSeparatorLine(bytes.subarray(start, at))) return { start, end: at, line };
    if (byte === 13 && bytes[at + 1] === 10) at++;
    start = at + 1;
    isBlank = true;
    line++;
  }
  return null;
}

function isSeparatorLine(line: Uint8Array): boolean {
  return line.length < 9 && separatorLine.test(String.fromCharCode(...line));
}

function skuWordOf(header: Uint8Array, { fields, delimiter }: Layout): Uint8Array {
  let start = 0;
  for (let cell = 0; cell < (fields.sku ?? 0); cell++) start = header.indexOf(delimiter, start) + 1;
  const end = header.indexOf(delimiter, start);
  const word = header.subarray(start, end < 0 ? header.length : end);
  return word[0] === 34 ? word.slice(1, -1) : word.slice();
}
