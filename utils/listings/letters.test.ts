import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8, windows1252 } from '../../test/reports/report-files';
import { lookAtLetters, utf8Length } from './letters';
import { newScan, readFrom } from './row';
import { decodeStrictly } from './text-column';

/** What is told of the bytes from `from` on, by these functions alone. */
function look(bytes: Uint8Array, from = 0) {
  const { row, letters } = newScan();
  readFrom(row, bytes);
  row.line = 1;
  const isDamaged = lookAtLetters(letters, row, from, bytes.length);
  return { isDamaged, isUtf8: letters.otherLine === 0 };
}

test('every beginning of up to three bytes is judged as TextDecoder does', () => {
  const unlike: number[][] = [];
  for (let lead = 0x80; lead < 0x100; lead++) {
    for (let second = 0; second < 0x100; second++) {
      for (const rest of [[], [0x41], [0x80], [0xbf, 0x80], [0x80, 0xc0]]) {
        const bytes = Uint8Array.of(lead, second, ...rest);
        if (look(bytes).isUtf8 !== (decodeStrictly(bytes) !== null)) unlike.push([...bytes]);
      }
    }
  }
  expect(unlike).toEqual([]);
});

test('all bytes', () => {
  const odd = fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4);
  fc.assert(
    fc.property(fc.array(odd), (list) => {
      const bytes = Uint8Array.from(list);
      expect(look(bytes).isUtf8).toBe(decodeStrictly(bytes) !== null);
    }),
    { numRuns: 1000 },
  );
});

const text = (length: number) => 'a'.repeat(length);

test('an odd byte and a letter lost in a word are found wherever they stand', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(9), (before, behind, from) => {
      const odd = windows1252(`${text(before)}é${text(behind)}`);
      expect(look(odd, from).isUtf8).toBe(from > before);
      const lost = utf8(`${text(before)}?${text(behind)}`);
      expect(look(lost, from).isDamaged).toBe(from < before && behind > 0);
    }),
    { numRuns: 1000 },
  );
});

test('the end of the bytes inside a letter is told from a wrong letter', () => {
  const bytes = new TextEncoder().encode('é€🏺');
  expect(utf8Length(bytes, 0, bytes.length)).toBe(2);
  expect(utf8Length(bytes, 2, bytes.length)).toBe(3);
  expect(utf8Length(bytes, 5, bytes.length)).toBe(4);
  expect([utf8Length(bytes, 0, 1), utf8Length(bytes, 2, 4), utf8Length(bytes, 5, 8)]).toEqual([-1, -1, -1]);
});
