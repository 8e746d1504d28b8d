/** Why a file is no report, or why reading it ended. Nothing of it is kept. */
export const refusalCodes = [
  'empty',
  'binary',
  'image',
  'pdf',
  'workbook',
  'archive',
  'web-page',
  'data-file',
  'other-report',
  'template',
  'no-header',
  'row-too-long',
  'too-many',
  'stalled',
  'cancelled',
  'unreadable',
] as const;

/** Reports of Amazon's that sellers confuse with listing reports: what is found where `other-report` is refused. */
export const otherReports = [
  'payments',
  'orders',
  'fba',
  'fees',
  'business',
  'advertising',
  'cancelled',
  'sold',
] as const;
export type OtherReport = (typeof otherReports)[number];

/** What is wrong with a row, or with a file that is read all the same. */
export const warningCodes = [
  'header-only',
  'kind-assumed',
  'short-row',
  'long-row',
  'row-without-sku',
  'repeated-header',
  'repeated-sku',
  'cut-off',
  'mixed-letters',
  'damaged-letters',
  'excel-damage',
  'not-a-number',
  'odd-asin',
  'unclosed-quote',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
export type ProblemCode = RefusalCode | (typeof warningCodes)[number];

/** `line` counts from 1, the header's included; a problem of the whole file stands at line 1. */
export interface Problem {
  code: ProblemCode;
  line: number;
  /** What stood there, shortened: part of the file, never to leave the machine. */
  found: string;
}

export interface ProblemList {
  problems: Problem[];
  counts: Partial<Record<ProblemCode, number>>;
}

/** A file with a problem in each row must not fill the memory with them; the counts go on. */
const keptPerCode = 100;
const longestFound = 80;

export function newProblemList(): ProblemList {
  return { problems: [], counts: {} };
}

/** Notes a problem. `found` is only asked for when it is kept. */
export function note(list: ProblemList, code: ProblemCode, line: number, found: () => string): void {
  const before = list.counts[code] ?? 0;
  list.counts[code] = before + 1;
  if (before < keptPerCode) list.problems.push(problem(code, line, found()));
}

export function problem(code: ProblemCode, line: number, found: string): Problem {
  const short = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
  return { code, line, found: short.replace(/[\p{Cc}\s]+/gu, ' ').trim() };
}
