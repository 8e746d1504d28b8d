import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inASentence } from './in-a-sentence';

it.each(['Ryé Clay', '350 ml', '<b> & "x"', 'Töpfe\u00ADrei\u200B', '陶器', '', '$t(brand) {{brand}} $&'])(
  'leaves %j as it is',
  (text) => {
    expect(inASentence(text)).toBe(text);
  },
);

it.each([
  ['\u202EyalC eyR', 'yalC eyR'],
  ['Rye\u2069 Clay\u2066', 'Rye Clay'],
  ['חימר', '\u2068חימר\u2069'],
  ['طين\u202E 350', '\u2068طين 350\u2069'],
])('sets %j apart', (text, apart) => {
  expect(inASentence(text)).toBe(apart);
});

it('turns nothing around it, whatever it holds', () => {
  const letters = fc.constantFrom('\u202A', '\u202E', '\u2066', '\u2068', '\u2069', '\u202C', 'a', 'ש', '1');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(inASentence(text)).toMatch(/^(?:\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069|[a1]*)$/u);
    }),
  );
});
