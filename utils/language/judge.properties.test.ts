import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { installedModel } from '../../test/tools/language-model';
import { judgeText, type TextToJudge } from './judge';
import { textVerdicts } from './judgement';
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

const italian = [
  'Ogni tazza è tornita a mano nel mio laboratorio.',
  'Uso soltanto "argilla" locale e smalti senza piombo.',
  "L'ispirazione viene dal mare e dalle vecchie mappe.",
  'Mia nonna mi ha insegnato a lavorare a maglia.',
  'Grazie mille!',
];
const english = [
  'Every mug is thrown by hand in my studio.',
  'My grandmother taught me to knit when I was six.',
  "I've loved the sea and old maps all my life.",
  'All orders are shipped within three days.',
];
const bio = fc.subarray([...italian, ...english], { minLength: 1 }).map((sentences) => sentences.join(' '));

describe('the verdict does not change', () => {
  test('with blanks at the end', () => {
    fc.assert(
      fc.property(bio, fc.stringMatching(/^[ \n\t\u00A0]{0,5}$/), (text, blanks) => {
        expect(judge(text + blanks)).toEqual(judge(text));
      }),
    );
  });

  test('with another kind of quotes', () => {
    fc.assert(
      fc.property(bio, fc.constantFrom('“”', '„“', '«»', '""'), ([...text], [open, close]) => {
        let isOpen = false;
        const requoted = text.map((letter) => {
          if (letter === "'") return '’';
          if (letter !== '"') return letter;
          isOpen = !isOpen;
          return (isOpen ? open : close) ?? '"';
        });
        expect(judge(requoted.join('')).verdict).toBe(judge(text.join('')).verdict);
      }),
    );
  });

  test('with another Unicode normal form', () => {
    fc.assert(
      fc.property(bio, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (text, form) => {
        expect(judge(text.normalize(form)).verdict).toBe(judge(text).verdict);
      }),
    );
  });
});

test('one more sentence of the original’s language never makes a text good', () => {
  fc.assert(
    fc.property(bio, fc.constantFrom(...english), fc.constantFrom(' ', '\n'), (text, sentence, joint) => {
      expect(judge(text + joint + sentence).verdict).not.toBe('good');
    }),
  );
});

describe('any text at all', () => {
  test('gets a verdict, and sentences in order inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.string()), (text, original) => {
        const { verdict, sentences } = judge(text, { original, originalLanguage: null });
        expect(textVerdicts).toContain(verdict);
        const ends = sentences.flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.every((at) => at >= 0 && at <= text.length)).toBe(true);
      }),
    );
  });

  test('lone surrogates, right-to-left marks and zero-width characters do not hide a language', () => {
    const dirty = english
      .map((sentence) => `\u200F\uD800 ${sentence.replace(' ', '\u200B ')}\uDC00`)
      .join(' ');
    expect(judge(dirty).verdict).toBe('untranslated');
    expect(judge(`\uFEFF${italian.join('\u2028')}\u200D`).verdict).toBe('good');
  });

  test('markup does not count', () => {
    expect(judge(italian.map((sentence) => `<p class="text">${sentence}</p>`).join('')).verdict).toBe('good');
    expect(judge('<div><span class="left"></span></div>&nbsp;').verdict).toBe('too-short');
  });

  test('ten million characters cost no more than the part that is judged', () => {
    const { sentences } = judge('Every mug is thrown by hand. '.repeat(350_000), {
      original: 'One. '.repeat(2_000_000),
    });
    expect(sentences.length).toBeLessThan(2_000);
  });
});
