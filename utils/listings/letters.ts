import type { Row } from './row';

/**
 * Which letters a file is written in, told from its bytes above 127 while they pass: strict UTF-8, or not.
 * Both in one file is the mark of two files put together, or of damage.
 */
export interface Letters {
  /** The first line with a letter of several bytes that is right in UTF-8; 0 for none. */
  utf8Line: number;
  /** The first line with a byte that cannot be UTF-8; 0 for none. */
  otherLine: number;
}

/**
 * How many bytes the UTF-8 letter at `at` has (2…4); 0 when there is none; −1 when the bytes end inside it.
 * As strict as `TextDecoder`: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  // Nearly all letters of European texts.
  if (lead > 0xc1 && lead < 0xe0 && second > 0x7f && second < 0xc0 && at + 1 < end) return 2;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (at + next >= end) return -1;
    const byte = bytes[at + next] ?? 0;
    if (byte < lowest(lead, next) || byte > highest(lead, next)) return 0;
  }
  return length;
}

function lowest(lead: number, next: number): number {
  if (next > 1) return 0x80;
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highest(lead: number, next: number): number {
  if (next > 1) return 0xbf;
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

/**
 * Notes the letters of a row that stand from `from` up to `to`. Returns whether some of them were damaged before:
 * U+FFFD, a `?` inside a word, or letters encoded twice (`Ã¤`).
 */
export function lookAtLetters(
  letters: Letters,
  { bytes, words, line, isEnded }: Row,
  from: number,
  to: number,
): boolean {
  let isDamaged = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128 && byte !== questionMark) {
      if ((at & 3) === 3) at = skipPlain(words, (at + 1) >> 2, to >> 2) * 4 - 1;
      continue;
    }
    isDamaged ||= isDamagedAt(bytes, at, from, to);
    if (byte === questionMark) continue;
    const length = utf8Length(bytes, at, to);
    // A row cut off inside its last letter is in no other encoding for that.
    if (length < 0 && !isEnded && letters.utf8Line) return isDamaged;
    if (length > 0) letters.utf8Line ||= line;
    else letters.otherLine ||= line;
    at += Math.max(length, 1) - 1;
  }
  return isDamaged;
}

const questionMark = 0x3f;

/** The next word, from `word` on, that has a byte above 127 or a question mark in it, or `end`: texts have few. */
function skipPlain(words: Int32Array, word: number, end: number): number {
  for (let next = word; next < end; next++) {
    const four = words[next] ?? 0;
    // A byte is 63 where taking one from it, with these bits turned over, borrows.
    const turned = four ^ 0x3f3f3f3f;
    if ((four | ((turned - 0x01010101) & ~turned)) & 0x80808080) return next;
  }
  return end;
}

function isDamagedAt(bytes: Uint8Array, at: number, from: number, to: number): boolean {
  const byte = bytes[at];
  if (byte === questionMark)
    return at > from && at + 1 < to && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]);
  if (byte === 0xef) return bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
  if (byte !== 0xc3) return false;
  if (bytes[at + 1] === 0x83) return bytes[at + 2] === 0xc2;
  return bytes[at + 1] === 0xa2 && bytes[at + 2] === 0xe2 && bytes[at + 3] === 0x82;
}

function isLetter(byte = 0): boolean {
  const lower = byte | 32;
  return byte > 127 || (lower >= 97 && lower <= 122);
}
