import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, sentenceVerdicts, textVerdicts, type Judgement } from '../language/judgement';
import { countryCodes } from '../marketplaces/countries';
import { acceptFinding, heedAccepted, isAccepted, takeBackFinding } from './accepted';
import { findingFields, findingKinds, type Finding } from './finding';
import { emptyShop, shopSchema } from './shop';
import { salvageShops } from './shops';

const where = { country: 'IT', field: 'inspiration' } as const;
const march = Date.UTC(2026, 2, 3);
const text = 'Una tazza di terra. The mug is blue. Grazie.';
const judgement: Judgement = {
  verdict: 'partly',
  language: 'it',
  sentences: [
    { start: 0, end: 19, language: 'it', verdict: 'good' },
    { start: 20, end: 36, language: 'en', verdict: 'untranslated' },
    { start: 37, end: 44, language: null, verdict: 'unsure' },
  ],
  lostFacts: [],
};
const sentence: Finding = { ...where, kind: 'sentence', text: 'The mug is blue.' };

describe('heedAccepted', () => {
  it('counts an accepted sentence as good, and the text where nothing else is wrong', () => {
    const { verdict, sentences } = heedAccepted(
      acceptFinding(emptyShop, sentence, march),
      where,
      text,
      judgement,
    );
    expect(verdict).toBe('good');
    expect(sentences.map((one) => one.verdict)).toEqual(['good', 'good', 'unsure']);
  });

  it('leaves a text that is wrong elsewhere partly right', () => {
    const more = `${text} My kiln is hot.`;
    const asked: Judgement = {
      ...judgement,
      verdict: 'untranslated',
      sentences: [...judgement.sentences, { start: 45, end: 60, language: 'en', verdict: 'untranslated' }],
    };
    const shop = acceptFinding(emptyShop, sentence, march);
    expect(heedAccepted(shop, where, more, asked).verdict).toBe('partly');
  });

  it('holds for the same words with other blanks, and for no other words, field or country', () => {
    const shop = acceptFinding(emptyShop, { ...sentence, text: ' The mug  is blue.\n' }, march);
    expect(heedAccepted(shop, where, text, judgement).verdict).toBe('good');
    expect(heedAccepted(shop, where, text.replace('blue', 'grey'), judgement)).toBe(judgement);
    expect(heedAccepted(shop, { ...where, field: 'aboutYou' }, text, judgement)).toBe(judgement);
    expect(heedAccepted(shop, { ...where, country: 'ES' }, text, judgement)).toBe(judgement);
  });

  it('takes a whole text as right, but never an empty one', () => {
    const short: Judgement = { ...judgement, verdict: 'too-short', sentences: [] };
    const shop = acceptFinding(emptyShop, { ...where, kind: 'text', text: 'Ton' }, march);
    expect(heedAccepted(shop, where, 'Ton', short).verdict).toBe('good');
    expect(heedAccepted(shop, where, 'Tone', short)).toBe(short);
    const blank = acceptFinding(emptyShop, { ...where, kind: 'text', text: '' }, march);
    const empty: Judgement = { ...short, verdict: 'empty' };
    expect(heedAccepted(blank, where, '', empty)).toBe(empty);
  });
});

it('leaves out what may be left out, and no other thing the original says', () => {
  const asked: Judgement = { ...judgement, lostFacts: ['12 cm', 'Rye'] };
  const shop = acceptFinding(emptyShop, { ...where, kind: 'lost', text: 'Rye' }, march);
  expect(heedAccepted(shop, where, text, asked)).toEqual({ ...asked, lostFacts: ['12 cm'] });
  expect(heedAccepted(shop, { ...where, country: 'ES' }, text, asked)).toBe(asked);
});

it('keeps the reason, and the day it was said first', () => {
  const said = acceptFinding(emptyShop, sentence, march);
  const explained = acceptFinding(said, sentence, march + 5, 'name');
  expect(explained.accepted).toEqual([{ ...sentence, at: march, reason: 'name' }]);
  expect(shopSchema.safeParse(explained).success).toBe(true);
  expect(takeBackFinding(explained, sentence).accepted).toEqual([]);
});

const anyFinding = fc.record({
  country: fc.constantFrom(...countryCodes),
  field: fc.constantFrom(...findingFields),
  kind: fc.constantFrom(...findingKinds),
  text: fc.string({ maxLength: 30 }),
});
/** A text of numbered sentences with any verdicts. */
const anyJudged = fc
  .record({
    verdict: fc.constantFrom(...textVerdicts.filter((verdict) => verdict !== 'empty')),
    verdicts: fc.array(fc.constantFrom(...sentenceVerdicts), { minLength: 1, maxLength: 9 }),
    language: fc.constantFrom(...languages),
  })
  .map(({ verdict, verdicts, language }) => {
    const judged: Judgement = { verdict, language, sentences: [], lostFacts: [] };
    const words = verdicts.map((one, index) => {
      judged.sentences.push({ start: index * 5, end: index * 5 + 4, language, verdict: one });
      return `s${String(index).padStart(2, '0')}.`;
    });
    return { text: words.join(' '), judgement: judged };
  });

describe('any findings', () => {
  it('are stored as the schema has them, and taken back without a trace', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyFinding, (before, finding) => {
        const shop = before.reduce((older, one) => acceptFinding(older, one, march), emptyShop);
        const accepted = acceptFinding(shop, finding, march);
        expect(shopSchema.safeParse(accepted).success).toBe(true);
        expect(isAccepted(accepted, finding)).toBe(true);
        expect(isAccepted(takeBackFinding(accepted, finding), finding)).toBe(false);
        if (isAccepted(shop, finding)) return;
        expect(takeBackFinding(accepted, finding).accepted).toEqual(shop.accepted ?? []);
      }),
    );
  });

  it('make a text good once every wrong sentence is accepted, and not before', () => {
    fc.assert(
      fc.property(anyJudged, ({ text: words, judgement: judged }) => {
        const wrong = judged.sentences.filter(({ verdict }) => verdict !== 'good' && verdict !== 'unsure');
        let shop = emptyShop;
        for (const [index, { start, end }] of wrong.entries()) {
          shop = acceptFinding(shop, { ...where, kind: 'sentence', text: words.slice(start, end) }, march);
          const expected = index === wrong.length - 1 ? 'good' : 'partly';
          expect(heedAccepted(shop, where, words, judged).verdict).toBe(expected);
        }
      }),
    );
  });
});

it('keeps what was accepted when something else stored is damaged', () => {
  const shop = acceptFinding(emptyShop, sentence, march);
  const { shops, damaged } = salvageShops({ current: 'a', byId: { a: { ...shop, plan: 'Europe' } } });
  expect(damaged).toBe(true);
  expect(shops.byId.a?.accepted).toEqual(shop.accepted);
});
