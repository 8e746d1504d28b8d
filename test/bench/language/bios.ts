import type { Language } from '../../../utils/language/judgement';
import type { ListingLanguage } from '../../../utils/marketplaces/countries';
import { countWords, hash, required, third, type Row } from './texts';

/** Bios put together from single texts, with or without sentences left in another language. */

export interface Bio {
  expected: ListingLanguage;
  originalLanguage: ListingLanguage;
  text: string;
  original: string;
  /** The sentences that are not in the required language, as they stand in `text`. */
  foreign: string[];
}

export const damages = ['none', 'first', 'middle', 'last', 'half', 'third'] as const;
export type Damage = (typeof damages)[number];

export const styles = ['prose', 'no punctuation', 'capitals', 'emoji list'] as const;
export type Style = (typeof styles)[number];

const sentencesPerBio = 7;
const bullets = ['✨ ', '• ', '🌿 ', '- ', '👉 ', '* ', '🏺 '];

/** Bios of seven sentences of at least four words, one per start row and pair of languages. */
export function makeBios(rows: readonly Row[], damage: Damage, style: Style): Bio[] {
  const bios: Bio[] = [];
  for (const expected of required) {
    for (const originalLanguage of required) {
      if (originalLanguage === expected) continue;
      const stray = third[hash(`${expected}${originalLanguage}`) % 5] ?? 'nl';
      const usable = rows.filter(({ texts }) =>
        [expected, originalLanguage, stray].every((language) => countWords(texts[language] ?? '') >= 4),
      );
      for (let at = 0; at + sentencesPerBio <= usable.length; at += sentencesPerBio) {
        const chosen = usable.slice(at, at + sentencesPerBio);
        bios.push(makeBio(chosen, { expected, originalLanguage, stray, damage, style }));
      }
    }
  }
  return bios;
}

interface Recipe {
  expected: ListingLanguage;
  originalLanguage: ListingLanguage;
  stray: Language;
  damage: Damage;
  style: Style;
}

function makeBio(rows: readonly Row[], recipe: Recipe): Bio {
  const { expected, originalLanguage, stray, damage, style } = recipe;
  const sentences = rows.map(({ texts }, index) => {
    const isForeign = isDamaged(damage, index);
    const language = damage === 'third' ? stray : originalLanguage;
    return { isForeign, text: dress(texts[isForeign ? language : expected] ?? '', style, index) };
  });
  const joint = style === 'emoji list' ? '\n' : ' ';
  return {
    expected,
    originalLanguage,
    text: sentences.map(({ text }) => text).join(joint),
    original: rows.map(({ texts }, index) => dress(texts[originalLanguage] ?? '', style, index)).join(joint),
    foreign: sentences.filter(({ isForeign }) => isForeign).map(({ text }) => text),
  };
}

function isDamaged(damage: Damage, index: number): boolean {
  if (damage === 'none') return false;
  if (damage === 'half') return index > sentencesPerBio / 2;
  return index === { first: 0, middle: 3, third: 3, last: sentencesPerBio - 1 }[damage];
}

function dress(text: string, style: Style, index: number): string {
  if (style === 'no punctuation') return text.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ').trim();
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  if (style === 'capitals') return sentence.toUpperCase();
  return style === 'emoji list' ? `${bullets[index] ?? ''}${text.replace(/\.$/, '')}` : sentence;
}
