import { expect, test } from 'vitest';
import { lostFacts, type FactsAsked } from './facts-that-survive';

function lost(original: string, text: string, asked: Partial<FactsAsked> = {}): string[] {
  return lostFacts({ original, text, originalLanguage: 'en', expected: 'de', protectedWords: [], ...asked });
}

test.each([
  ['a decimal comma', 'It weighs 1.5 kg', 'Sie wiegt 1,5 kg'],
  ['thousands, three ways', 'over 1,000 and 2,500 and 10,000 pots', 'über 1.000, 2 500 und 10’000 Töpfe'],
  ['narrow blanks in thousands', 'over 12,000 beads', 'plus de 12\u202F000 perles'],
  ['inches as centimetres', '4 in tall, 10" wide', '10 cm hoch, 25,4 cm breit'],
  ['centimetres as inches', '30 cm', '11.8 inches'],
  ['ounces as grams', '8 oz', '227 g'],
  ['ounces of a mug as millilitres', 'holds 12 oz', 'fasst 350 ml'],
  ['a size of two numbers with one unit', 'a 3x4 ft rug', 'ein Teppich, 90 x 120 cm'],
  ['degrees of another scale', 'fired at 2250°F', 'gebrannt bei 1230 °C'],
  ['a date', 'on May 3, 1980, and on 12/24/2019', 'am 3.5.1980 und am 24. Dezember 2019'],
  ['one, in any of its forms', 'I have 1 cat', 'ich lebe mit einer Katze'],
  ['a whole and a fraction', '1½ in', '1.5 in'],
  ['a fraction', '1/2 inch', '½ inch'],
  ['a small number spelled out', 'my 3 cats', 'meine drei Katzen'],
  ['a hallmark glued to a word', '925 silver', '925er Silber'],
  ['a size written with x', '10x15 cm', '10 × 15 cm'],
  [
    'a title, where every word has a capital',
    'Ceramic Coffee Mug with Speckled Glaze',
    'Tasse mit Sprenkeln',
  ],
  ['an unordered list', 'since 2012, 3 kilns', '3 Öfen, seit 2012'],
])('nothing is lost: %s', (_, original, text) => {
  expect(lost(original, text)).toEqual([]);
});

test.each([
  ['a hallmark', 'made of 925 silver', 'aus Silber', ['925']],
  ['a year', 'since 2012', 'seit langem', ['2012']],
  ['a wrong year', 'since 2012', 'seit 2021', ['2012']],
  ['a size with its unit', 'it is 12.5 cm tall', 'sie ist hoch', ['12.5 cm']],
  ['a wrong conversion', '10 in', '10,5 cm', ['10 in']],
  ['a unit changed without its number', '10 in and 2 lb', '10 cm und 2 kg', ['10 in', '2 lb']],
  ['one of a date and a wrong year', 'since 5/3/1980, 1990', 'seit 3.5.1980, 1991', ['1990']],
  ['a link', 'see www.willow.example.', 'siehe unten', ['www.willow.example']],
  ['a link once', 'see https://willow.com/shop', 'siehe unten', ['https://willow.com/shop']],
  ['a handle', 'I am @willow_clay there', 'Ich bin dort', ['@willow_clay']],
  [
    'a name of several words',
    'the line Midnight Garden grew',
    'die Linie Mitternacht wuchs',
    ['Midnight Garden'],
  ],
  ['everything from a text without words', '3 kilns since 1987', '', ['3', '1987']],
  ['each fact once', '925 and 925', 'nichts', ['925']],
])('lost: %s', (_, original, text, expected) => {
  expect(lost(original, text)).toEqual(expected);
});

test('a protected word must reappear whole', () => {
  const names = { protectedWords: ['Willow & Clay', 'Unused'] };
  expect(lost('Welcome to Willow & Clay', 'Willkommen bei Weide und Ton', names)).toEqual(['Willow & Clay']);
  expect(lost('Welcome to Willow & Clay', 'Willkommen bei WILLOW & CLAY', names)).toEqual([]);
});

test('an e-mail address is never listed, nor numbers inside links', () => {
  expect(
    lost('write to anna@example.com or see https://example.com/2019', 'https://example.com/2019'),
  ).toEqual([]);
});

test('German nouns are no names', () => {
  expect(
    lost('Wir lieben Ton Erde und Feuer', 'We love clay', { originalLanguage: 'de', expected: 'en' }),
  ).toEqual([]);
});
