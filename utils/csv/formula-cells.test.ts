import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from './formula-cells';

it.each([
  '=1+1',
  '+49 170',
  '- clay\n- glaze',
  '@ryeclay',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  ' =1',
  '\u200B=1',
  '\uFEFF@x',
  '\0=1',
  '\u202E+1',
  '\u3000＝1',
  '\u034F＋1',
  '\uFE0F=1',
  '\u3164－1',
  '\u{E0001}@x',
  '=cmd|" /C calc"!A0',
  "'=1",
  "''@x",
])('guards %j and gives it back', (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
  expect(unguardCell(guardCell(text))).toBe(text);
});

it.each(['', 'Ton', "'n Becher", "'", '1 = 1', '‘=1’'])('leaves %j as it is', (text) => {
  expect(guardCell(text)).toBe(text);
  expect(unguardCell(text)).toBe(text);
});

it('gives every text back, and lets none begin as a formula', () => {
  const risky = fc.constantFrom(
    '',
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\u3164=',
    "'",
    "'=",
  );
  fc.assert(
    fc.property(risky, fc.string({ unit: 'binary' }), (start, rest) => {
      const cell = guardCell(start + rest);
      expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}\p{DI}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(unguardCell(cell)).toBe(start + rest);
    }),
  );
});
