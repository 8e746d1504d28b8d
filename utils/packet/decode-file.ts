/** Packets are small; what is larger is another file. In bytes. */
export const largestFile = 5_000_000;

/** Why a file cannot be a packet; each is a sentence in the locale files. */
export const fileProblems = [
  'nothing',
  'too-large',
  'image',
  'pdf',
  'workbook',
  'web-page',
  'not-text',
  'no-columns',
] as const;
export type FileProblem = (typeof fileProblems)[number];

export interface DecodedFile {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'gb18030';
  text: string;
}

/** First bytes of files people take for their answer, as Latin-1. A zip is what .xlsx, .ods and .numbers are. */
const signatures: readonly [start: string, problem: FileProblem][] = [
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'workbook'],
  ['\u00D0\u00CF\u0011\u00E0', 'workbook'],
  ['{\\rtf', 'workbook'],
];

/**
 * The text of a file, or why it cannot be one. Where the bytes allow several encodings, all are given, the
 * likeliest first: Excel saves without Unicode as Windows-1252, in China as GB18030. Never throws.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile[] | FileProblem {
  if (bytes.length > largestFile) return 'too-large';
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  // A file that says it is Unicode is believed; a text may hold any character.
  const decoded = decodings(bytes).filter(({ text }) => hasMark(bytes) || !looksBinary(text));
  const [first] = decoded;
  if (!first) return 'not-text';
  if (first.text.trim() === '') return 'nothing';
  if (/^\s*<(?:!doctype|!--|html|head|table|\?xml)/i.test(first.text)) return 'web-page';
  return decoded;
}

function decodings(bytes: Uint8Array): DecodedFile[] {
  const unicode = unicodeOf(bytes);
  const text = decode(bytes, unicode);
  if (text !== null) return [{ encoding: unicode, text }];
  return (['windows-1252', 'gb18030'] as const).flatMap((encoding) => {
    const decoded = decode(bytes, encoding);
    return decoded === null ? [] : [{ encoding, text: decoded }];
  });
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xef && second === 0xbb && third === 0xbf) || isUtf16Mark(first, second);
}

function isUtf16Mark(first: number | undefined, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** By the mark at the start; without one by where the zeros stand that Latin letters have in UTF-16. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (isUtf16Mark(first, second)) return first === 0xff ? 'utf-16le' : 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > sample.length / 8 && even * 8 < odd) return 'utf-16le';
  if (even > sample.length / 8 && odd * 8 < even) return 'utf-16be';
  return 'utf-8';
}

/** null where the bytes are not of this encoding. The mark at the start is left out. */
function decode(bytes: Uint8Array, encoding: DecodedFile['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More than one character in a hundred that no text holds. */
function looksBinary(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return odd * 100 > text.length;
}
