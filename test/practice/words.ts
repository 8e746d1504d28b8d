import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { zh } from './words/zh.ts';

/**
 * The words of the practice interface. Those in the table of facts (Seller Account Information, Your
 * Services, Inspiration …) are Amazon's where a public text shows them; the rest are our translations and
 * may differ from what sellers see.
 */
export const languages = ['en', 'de', 'fr', 'it', 'es', 'zh-CN', 'ja'] as const;
export type Language = (typeof languages)[number];

export const words: Readonly<Record<Language, Words>> = { en, de, fr, it, es, 'zh-CN': zh, ja };

/** What each language calls itself, as language menus write it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  'zh-CN': '中文（简体）',
  ja: '日本語',
};

/** Puts values into a sentence's `{names}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
