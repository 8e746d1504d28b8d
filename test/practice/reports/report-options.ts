import type { Choices } from '../options.ts';
import { languages, type Language } from '../words.ts';

/**
 * Which report, and in which of its many forms. As query parameters of `/practice/reports/<file name>`:
 *
 * - kind      all | active | inactive | inventory
 * - format    tsv | csv | semicolon
 * - language  of the header; without it the interface language
 * - encoding  utf-8 | utf-8-bom | windows-1252 | shift_jis | utf-16le | utf-16be
 * - layout    long | short; without it short in French and Japanese
 * - tail      29 | 31 | 32 | 47   columns of the long layout
 * - ends      crlf | lf | cr
 * - decimal   dot | comma
 * - statuses  en | local          status words in the file
 * - flaws     with commas, see `flaws`
 */
export const reportKinds = ['all', 'active', 'inactive', 'inventory'] as const;
export const formats = ['tsv', 'csv', 'semicolon'] as const;
export const encodings = ['utf-8', 'utf-8-bom', 'windows-1252', 'shift_jis', 'utf-16le', 'utf-16be'] as const;
export const layouts = ['long', 'short'] as const;
export const lineEnds = { crlf: '\r\n', lf: '\n', cr: '\r' } as const;

/**
 * - ragged          some rows are shorter than the header, some longer
 * - header-again    the header stands once more in the middle
 * - repeated-sku    some SKUs stand in two rows, first inactive, then active
 * - damaged-titles  letters that are not ASCII became `?`
 * - double-encoded  the header was turned into UTF-8 twice
 * - excel           some SKUs became `1.23E+05`, others lost their zeros
 * - blank-lines     empty lines between rows
 * - cut             the file ends in the middle of its last row
 */
export const flaws = [
  'ragged',
  'header-again',
  'repeated-sku',
  'damaged-titles',
  'double-encoded',
  'excel',
  'blank-lines',
  'cut',
] as const;
export type Flaw = (typeof flaws)[number];
export type ReportKind = (typeof reportKinds)[number];

export type ReportOptions = {
  kind: ReportKind;
  format: (typeof formats)[number];
  language: Language;
  encoding: (typeof encodings)[number];
  layout: (typeof layouts)[number];
  tail: 29 | 31 | 32 | 47;
  ends: keyof typeof lineEnds;
  decimal: 'dot' | 'comma';
  statuses: 'en' | 'local';
  flaws: ReadonlySet<Flaw>;
};

function oneOf<T extends string | number>(values: readonly T[], text: string | undefined, otherwise: T): T {
  return values.find((value) => String(value) === text) ?? otherwise;
}

/** Reads options from a query; what is absent or unknown takes its first value. */
export function readReportOptions(choices: Choices, interfaceLanguage: Language): ReportOptions {
  const language = oneOf(languages, choices.language, interfaceLanguage);
  const named = new Set(choices.flaws?.split(','));
  return {
    kind: oneOf(reportKinds, choices.kind, 'all'),
    format: oneOf(formats, choices.format, 'tsv'),
    language,
    encoding: oneOf(encodings, choices.encoding, 'utf-8'),
    layout: oneOf(layouts, choices.layout, language === 'fr' || language === 'ja' ? 'short' : 'long'),
    tail: oneOf([29, 31, 32, 47] as const, choices.tail, 29),
    ends: oneOf(['crlf', 'lf', 'cr'] as const, choices.ends, 'crlf'),
    decimal: oneOf(['dot', 'comma'] as const, choices.decimal, 'dot'),
    statuses: oneOf(['en', 'local'] as const, choices.statuses, 'en'),
    flaws: new Set(flaws.filter((flaw) => named.has(flaw))),
  };
}
