import { expect, it } from 'vitest';
import { otherSpellings } from './spelling';

it('names each word that a country writes otherwise once', () => {
  const text = 'The color of my jewelry is the color of clay.';
  expect(otherSpellings('UK', text)).toEqual([
    { word: 'color', better: 'colour' },
    { word: 'jewelry', better: 'jewellery' },
  ]);
  expect(otherSpellings('ES', 'Aretes de plata')).toEqual([{ word: 'Aretes', better: 'Pendientes' }]);
});

it('says nothing where the spelling is the country’s own, mixed, or another language', () => {
  expect(otherSpellings('US', 'The color of clay.')).toEqual([]);
  expect(otherSpellings('CA', 'The color of clay.')).toEqual([]);
  expect(otherSpellings('DE', 'The color of clay.')).toEqual([]);
});
