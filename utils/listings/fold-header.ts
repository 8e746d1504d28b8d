/** Windows-1252 letters that stand elsewhere in Unicode, with their byte: 0x80…0x9F. */
const windowsBytes = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);

/** What the text said before its UTF-8 bytes were taken for Windows-1252 (`HÃ¤ndler`); null when it was not. */
export function undoDoubleEncoding(text: string): string | null {
  if (!/[^\0-\x7f]/.test(text)) return null;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = windowsBytes.get(letter) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** A header word as it is compared: letters and digits only, lower case, no diacritics. */
export function foldHeader(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether letters of this word were replaced by `?` or U+FFFD on the way. */
export function isDamaged(word: string): boolean {
  return /[?\uFFFD]/.test(word);
}

/**
 * What is left of a word in every damage: its ASCII letters and digits. `Händler-SKU` and `H??ndler-SKU` have
 * the same skeleton.
 */
export function skeleton(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
