import { expect, test } from 'vitest';
import { comparable, similarity } from './similarity';

test('quotes, case, blanks and Unicode forms make no difference', () => {
  expect(comparable('“Café”,  NOIR!')).toBe(comparable('"cafe\u0301" noir'));
});

test('the same is 1, nothing in common is 0, and a word changed lies between', () => {
  const text = 'every mug is thrown by hand';
  expect(similarity(text, text)).toBe(1);
  expect(similarity(text, 'xyz')).toBe(0);
  expect(similarity(text, 'every mug is made by hand')).toBeGreaterThan(0.6);
  expect(similarity(text, 'ogni tazza è fatta a mano')).toBeLessThan(0.3);
});

test('two texts without letters are no copies of each other by letters, unless they are the same', () => {
  expect(similarity('', '')).toBe(1);
  expect(similarity('', 'a')).toBe(0);
});
