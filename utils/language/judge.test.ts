import { beforeAll, describe, expect, test } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import { judgeText, type TextToJudge } from './judge';
import type { LanguageModel } from './model';

let model: LanguageModel;
beforeAll(async () => {
  model = await installedModel();
});

function judge(text: string, asked: Partial<TextToJudge> = {}) {
  return judgeText(model, {
    text,
    expected: 'it',
    original: null,
    originalLanguage: 'en',
    protectedWords: [],
    ...asked,
  });
}

const original = `Welcome to my shop. I have been throwing pots in my small studio for 12 years.
Every mug is fired twice and safe for the dishwasher. Thank you for supporting a small workshop!`;

const translation = `Benvenuti nella mia bottega. Da 12 anni lavoro la ceramica al tornio nel mio piccolo laboratorio.
Ogni tazza è cotta due volte e può andare in lavastoviglie. Grazie per aver scelto una piccola bottega!`;

describe('the verdict for a text', () => {
  test('empty: nothing but blanks and characters that are not seen', () => {
    for (const text of ['', ' \n\t', '\u200B\uFEFF']) expect(judge(text).verdict).toBe('empty');
  });

  test('good: every sentence is in the required language', () => {
    const judgement = judge(translation, { original });
    expect(judgement).toMatchObject({ verdict: 'good', language: 'it', lostFacts: [] });
    expect(judgement.sentences.map(({ verdict }) => verdict)).toEqual(['good', 'good', 'good', 'good']);
  });

  test('same as the original: word for word, and with a few words changed', () => {
    expect(judge(original, { original }).verdict).toBe('same-as-original');
    expect(judge(original.replace('small', 'tiny'), { original }).verdict).toBe('same-as-original');
  });

  test('untranslated: in the language of an original that is not known itself', () => {
    expect(judge(original).verdict).toBe('untranslated');
  });

  test('other language: neither the required one nor the original’s', () => {
    const spanish =
      'Cada taza se cuece dos veces en mi pequeño taller. Gracias por apoyar la artesanía local.';
    expect(judge(spanish)).toMatchObject({ verdict: 'other-language', language: 'es' });
  });

  test('partly: the sentence left behind is named by its place', () => {
    const text = translation.replace(
      /Ogni tazza.*?\./,
      'Every mug is fired twice and safe for the dishwasher.',
    );
    const { verdict, sentences } = judge(text, { original });
    const wrong = sentences.filter((sentence) => sentence.verdict === 'untranslated');
    expect(verdict).toBe('partly');
    expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Every mug is fired twice and safe for the dishwasher.',
    ]);
  });
});
