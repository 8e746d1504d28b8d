import { beforeAll, describe, expect, test } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import { countries, countryCodes } from '../marketplaces/countries';
import { judgeText } from './judge';
import examples from './judge.bios.json';
import { languages, type TextVerdict } from './judgement';
import type { LanguageModel } from './model';

/**
 * Five makers' bios, written for this test in each of the five languages, sentence by sentence, after the
 * judge's thresholds were chosen.
 */
const required = [...new Set(countryCodes.map((country) => countries[country].language))];
const pairs = required.flatMap((expected) =>
  required.filter((one) => one !== expected).map((originalLanguage) => [expected, originalLanguage] as const),
);

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

describe.each(pairs)('a bio for readers of %s, from %s', (expected, originalLanguage) => {
  /** The verdicts of every bio put together anew, with and without the original known. */
  function verdicts(compose: (translation: string[], original: string[]) => string): TextVerdict[] {
    return examples.bios.flatMap((bio) => {
      const text = compose(bio[expected], bio[originalLanguage]);
      return [null, bio[originalLanguage].join(' ')].map(
        (original) =>
          judgeText(model, { text, expected, original, originalLanguage, protectedWords: [] }).verdict,
      );
    });
  }

  test('translated', () => {
    expect(verdicts((translation) => translation.join(' '))).toEqual(all('good'));
  });

  test('translated, without punctuation, in capitals, as a list', () => {
    expect(verdicts((translation) => unpunctuated(translation))).toEqual(all('good'));
    expect(verdicts((translation) => shouted(translation))).toEqual(all('good'));
    expect(verdicts((translation) => translation.map((line) => `✅ ${line}`).join('\n'))).toEqual(
      all('good'),
    );
  });

  test('copied', () => {
    const copies = verdicts((_, original) => original.join(' '));
    expect(copies).toEqual(examples.bios.flatMap(() => ['untranslated', 'same-as-original']));
  });

  test.each([0, 1, 2])('translated but for sentence %i', (left) => {
    const swap = (translation: string[], original: string[]) => translation.with(left, original[left] ?? '');
    expect(verdicts((translation, original) => swap(translation, original).join(' '))).toEqual(all('partly'));
    expect(verdicts((translation, original) => unpunctuated(swap(translation, original)))).toEqual(
      all('partly'),
    );
  });

  test('half translated', () => {
    expect(verdicts((translation, original) => half(translation, original).join(' '))).toEqual(all('partly'));
    expect(verdicts((translation, original) => shouted(half(translation, original)))).toEqual(all('partly'));
  });
});

/** One verdict for every bio, without and with the original known. */
function all(verdict: TextVerdict): TextVerdict[] {
  return examples.bios.flatMap(() => [verdict, verdict]);
}

function half(translation: readonly string[], original: readonly string[]): string[] {
  return [...translation.slice(0, 2), ...original.slice(2)];
}

function unpunctuated(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/[.!?,;:¡¿]/g, '');
}

function shouted(sentences: readonly string[]): string {
  return sentences.join('\n').toUpperCase();
}

describe.each(Object.entries(examples.third))('a bio in %s', (language, text) => {
  const originalLanguage = languages.find((one) => one === language) ?? null;

  test.each(required)(
    'is another language for readers of %s, and untranslated if the original is in it',
    (expected) => {
      const asked = { text, expected, original: null, protectedWords: [] };
      expect(judgeText(model, { ...asked, originalLanguage: null }).verdict).toBe('other-language');
      expect(judgeText(model, { ...asked, originalLanguage })).toMatchObject({
        verdict: 'untranslated',
        language,
      });
      const mixed = `${examples.bios[0]?.[expected].join(' ')} ${text}`;
      expect(judgeText(model, { ...asked, text: mixed, originalLanguage: null }).verdict).toBe('partly');
    },
  );
});
