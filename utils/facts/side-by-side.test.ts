import { expect, it } from 'vitest';
import { english, german, italianInPart } from '../../test/practice/shop-texts';
import { originalSentences, sideBySide } from './side-by-side';

/** Each row as the beginnings of its two sides. */
const rows = (original: string, text: string) =>
  sideBySide(original, text).map((row) => [
    row.original.slice(0, 12),
    row.text && text.slice(row.text.start, row.text.end).slice(0, 12),
  ]);

it('puts each paragraph beside its own, however they are parted', () => {
  const expected = [
    ['I am Mara, a', 'Ich bin Mara'],
    ['Today I make', 'Heute mache '],
    ['I work alone', 'Ich arbeite '],
  ];
  expect(rows(english.aboutYou, german.aboutYou)).toEqual(expected);
  expect(rows(english.aboutYou, `\n ${german.aboutYou.replaceAll('\n\n', '\r\n')} \n`)).toEqual(expected);
});

it('keeps a paragraph that is missing beside nothing', () => {
  const [first = '', , last = ''] = german.aboutYou.split('\n\n');
  expect(rows(english.aboutYou, `${first}\n\n${last}`)).toEqual([
    ['I am Mara, a', 'Ich bin Mara'],
    ['Today I make', null],
    ['I work alone', 'Ich arbeite '],
  ]);
});

it('shows a text alone, an original alone, and neither', () => {
  expect(rows('', 'Ton')).toEqual([['', 'Ton']]);
  expect(rows('Clay\n\nWood', '')).toEqual([
    ['Clay', null],
    ['Wood', null],
  ]);
  expect(rows(' \n', '')).toEqual([]);
});

it('finds the original of each sentence, also where nothing is the same in both', () => {
  const text = italianInPart.aboutYou;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const asked = [
    at("Sono Mara e lavoro l'argilla dal 2009."),
    at('The glazes are free of lead and safe for dishwasher and microwave.'),
    at('If you would like a set in another colour, write to me.'),
  ];
  expect(originalSentences(english.aboutYou, text, asked)).toEqual([
    'I am Mara, and I have worked with clay since 2009.',
    'The glazes are free of lead and safe for dishwasher and microwave.',
    'If you would like a set in another colour, write to me.',
  ]);
  expect(originalSentences('', text, asked.slice(0, 1))).toEqual(['']);
});
