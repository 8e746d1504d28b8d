import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextOdd, wordsOf } from './seen-bytes';

it('finds each byte above 127 and each question mark, wherever the bytes begin and end', () => {
  const byte = fc.oneof(fc.constantFrom(0, 1, 62, 63, 64, 65, 127, 128, 191, 255), fc.constant(97));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(9), fc.nat(9), (list, before, cut) => {
      const whole = Uint8Array.from([...Array.from({ length: before }, () => 63), ...list]);
      const bytes = whole.subarray(before);
      const to = Math.max(0, bytes.length - cut);
      const found: number[] = [];
      const seen = { bytes, words: wordsOf(bytes) };
      for (let at = nextOdd(seen, 0, to); at < to; at = nextOdd(seen, at + 1, to)) found.push(at);
      const wanted = list.flatMap((one, at) => (at < to && (one > 127 || one === 63) ? [at] : []));
      expect(found).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});
