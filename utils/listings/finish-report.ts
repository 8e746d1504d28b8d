import type { Collection } from './collect-listings';
import { finishEvidence } from './evidence';
import { dateOfName, kindOfName } from './file-name';
import type { Letters } from './letters';
import { fingerprintOf, type Beginning } from './fingerprint';
import { finishNumberColumn } from './number-column';
import { note } from './problems';
import { isPutTogether } from './put-together';
import type { Layout } from './read-header';
import type { Head } from './read-head';
import type { Columns, Listings, Report, ReportEncoding, ReportKind } from './report';
import { codeOf, finishStatusColumn, unknownWords, type StatusColumnDraft } from './status-column';
import { finishTextColumn, inUtf8, type TextEncoding } from './text-column';
import type { Converted } from './to-utf8';

interface File {
  name: string;
  beginning: Beginning;
  converted: Converted | null;
}

/** Makes the report of what was collected, which must not be used afterwards. */
export function finishReport(from: Collection, head: Head, letters: Letters, file: File): Report {
  const encoding = encodingOf(head, letters);
  if (encoding === 'mixed') {
    note(from.problems, 'mixed-letters', Math.max(letters.utf8Line, letters.otherLine), () => '');
  }
  const { layout } = head;
  const kind = kindOf(layout, file.name, from.status);
  // Reports of one status have no column for it.
  const otherwise = kind.kind === 'active' || kind.kind === 'inactive' ? kind.kind : 'unknown';
  const status = finishStatusColumn(from.status, from.leftOut, otherwise);
  if (!head.isEnded) note(from.problems, 'cut-off', head.line, () => '');
  if (kind.isAssumed) note(from.problems, 'kind-assumed', 1, () => kind.kind);
  if (from.rows === 0) note(from.problems, 'header-only', head.line, () => '');
  const listings = listingsOf(from, status, encoding);
  return {
    kind: kind.kind,
    provesAbsence:
      kind.isWhole &&
      from.rows > 0 &&
      !from.hasLost &&
      !isPutTogether({ rows: from.rows, problemCounts: from.problems.counts }),
    encoding: namedEncoding(file.converted, head, encoding),
    columns: columnsOf(layout),
    date: dateOfName(file.name),
    rows: from.rows,
    bytes: file.beginning.size,
    fingerprint: fingerprintOf(file.beginning, listings),
    listings,
    unknownStatuses: unknownWords(from.status),
    evidence: finishEvidence(from.evidence, layout),
    problems: from.problems.problems.toSorted((one, other) => one.line - other.line),
    problemCounts: from.problems.counts,
  };
}

/** How kept texts are to be decoded. Known only at the end: the first odd letter can stand in the last row. */
function encodingOf(head: Head, { utf8Line, otherLine }: Letters): TextEncoding {
  // Japanese letters are right in UTF-8 now and then by chance, so that nothing can be said about a mixture.
  if (head.encoding === 'shift_jis') return 'shift_jis';
  if (otherLine === 0 && head.encoding === 'utf-8') return 'utf-8';
  return utf8Line > 0 || head.hasMark ? 'mixed' : 'windows-1252';
}

function namedEncoding(
  converted: Converted | null,
  { hasMark }: Head,
  encoding: TextEncoding,
): ReportEncoding {
  if (converted) return converted;
  if (encoding !== 'mixed') return encoding;
  return hasMark ? 'utf-8' : 'windows-1252';
}

function listingsOf(from: Collection, status: Uint8Array, encoding: TextEncoding): Listings {
  const { leftOut } = from;
  return {
    count: status.length,
    // Compared between files by their bytes, whatever these were written in.
    sku: inUtf8(finishTextColumn(from.sku, encoding, leftOut)),
    asin: inUtf8(finishTextColumn(from.asin, encoding, leftOut)),
    title: finishTextColumn(from.title, encoding, leftOut),
    status,
    quantity: finishNumberColumn(from.quantity, leftOut),
    price: finishNumberColumn(from.price, leftOut),
  };
}

function columnsOf({ fields }: Layout): Columns {
  return {
    sku: fields.sku ?? 0,
    asin: fields.asin ?? null,
    title: fields.title ?? null,
    status: fields.status ?? null,
    quantity: fields.quantity ?? null,
    price: fields.price ?? null,
  };
}

interface Kind {
  kind: ReportKind;
  /** Neither columns nor name say it for certain. */
  isAssumed: boolean;
  /** Whether it holds every listing of the country, active or not. */
  isWhole: boolean;
}

/**
 * Which report it is. Columns count more than the name, which follows the interface language and can be changed:
 * only All Listings has statuses, only the Inventory Report has neither titles nor statuses.
 */
function kindOf({ fields }: Layout, name: string, { codes, count }: StatusColumnDraft): Kind {
  const named = kindOfName(name);
  if (fields.status === undefined) {
    if (fields.title === undefined) return { kind: 'inventory', isAssumed: false, isWhole: false };
    // The name is all there is: Active and Inactive reports have the same columns, and All Listings has another.
    return { kind: named ?? 'active', isAssumed: named === null, isWhole: false };
  }
  const has = (code: number) => codes.subarray(0, count).includes(code);
  const [active, inactive, incomplete] = [codeOf('active'), codeOf('inactive'), codeOf('incomplete')];
  if (named === 'inactive' && !has(active)) return { kind: 'inactive', isAssumed: false, isWhole: false };
  if (named === 'active' && !has(inactive) && !has(incomplete)) {
    return { kind: 'active', isAssumed: false, isWhole: false };
  }
  // A file of nothing but inactive listings, under another name, may be the Inactive report.
  return { kind: 'all', isAssumed: false, isWhole: named === 'all' || has(active) };
}
