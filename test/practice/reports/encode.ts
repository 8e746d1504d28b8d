import type { ReportOptions } from './report-options.ts';

export type Encode = (text: string) => Uint8Array;

const legacyTables = new Map<string, ReadonlyMap<string, number>>();

/** Every character of an encoding and its bytes as one number, found by decoding them all. */
function tableOf(encoding: 'windows-1252' | 'shift_jis'): ReadonlyMap<string, number> {
  const known = legacyTables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  const most = encoding === 'shift_jis' ? 0xfcfc : 0xff;
  for (let code = 0; code <= most; code += 1) {
    const bytes = code < 256 ? [code] : [code >> 8, code & 255];
    const text = decoder.decode(Uint8Array.from(bytes));
    const fits = [...text].length === 1 && text !== '\uFFFD';
    if (fits && !table.has(text)) table.set(text, code);
  }
  legacyTables.set(encoding, table);
  return table;
}

/** A letter the encoding lacks becomes `?`, as in Amazon's own files. */
function legacy(encoding: 'windows-1252' | 'shift_jis'): Encode {
  const table = tableOf(encoding);
  return (text) => {
    const bytes: number[] = [];
    for (const sign of text) {
      const code = table.get(sign) ?? 0x3f;
      if (code > 255) bytes.push(code >> 8);
      bytes.push(code & 255);
    }
    return Uint8Array.from(bytes);
  };
}

const utf16le: Encode = (text) => Buffer.from(text, 'utf16le');
const utf8: Encode = (text) => Buffer.from(text, 'utf8');

export function encoderOf(encoding: ReportOptions['encoding']): Encode {
  if (encoding === 'windows-1252' || encoding === 'shift_jis') return legacy(encoding);
  if (encoding === 'utf-16le') return utf16le;
  if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
  return utf8;
}

/** What stands before the first letter: the mark of UTF-16 (always) and of UTF-8 (on request). */
export function markOf(encoding: ReportOptions['encoding']): string {
  return encoding === 'utf-8-bom' || encoding.startsWith('utf-16') ? '\uFEFF' : '';
}
