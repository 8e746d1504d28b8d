import { expect, it } from 'vitest';
import { fill, languages, words } from './words.ts';

it.each(languages)('leaves no word empty and keeps the holes in %s', (language) => {
  for (const [name, text] of Object.entries(words[language])) {
    const holes = Object.entries(words.en)
      .find(([key]) => key === name)?.[1]
      .match(/\{\w+\}/g);
    expect({ name, empty: text.trim() === '', holes: text.match(/\{\w+\}/g) }).toEqual({
      name,
      empty: false,
      holes: holes ?? null,
    });
  }
});

it('fills holes and leaves unknown ones standing', () => {
  expect(fill('{count} of {all}', { count: 0 })).toBe('0 of {all}');
});
