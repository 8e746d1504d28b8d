import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAtLetters, utf8Length } from './letters';
import { newScan } from './row';
import { decodeStrictly } from './text-column';

/** Whether the bytes are UTF-8, by these functions alone. */
function isUtf8(bytes: Uint8Array): boolean {
  const { row, letters } = newScan();
  row.bytes = bytes;
  row.line = 1;
  lookAtLetters(letters, row, 0, bytes.length);
  return letters.otherLine === 0;
}

test('every beginning of up to three bytes is judged as TextDecoder does', () => {
  const unlike: number[][] = [];
  for (let lead = 0x80; lead < 0x100; lead++) {
    for (let second = 0; second < 0x100; second++) {
      for (const rest of [[], [0x41], [0x80], [0xbf, 0x80], [0x80, 0xc0]]) {
        const bytes = Uint8Array.of(lead, second, ...rest);
        if (isUtf8(bytes) !== (decodeStrictly(bytes) !== null)) unlike.push([...bytes]);
      }
    }
  }
  expect(unlike).toEqual([]);
});

test('all bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4)),
      (list) => {
        const bytes = Uint8Array.from(list);
        expect(isUtf8(bytes)).toBe(decodeStrictly(bytes) !== null);
      },
    ),
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
