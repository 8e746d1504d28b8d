import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparable } from '../../../utils/language/similarity';
import type { ListingLanguage } from '../../../utils/marketplaces/countries';
import type { Language } from '../../../utils/language/judgement';

/**
 * The same short texts in all languages but Catalan, which it lacks: the interface texts of an open-source shop's dashboard, read from
 * the bench's own packages (they are not part of this repository).
 */

export const required = ['en', 'de', 'fr', 'it', 'es'] as const satisfies readonly ListingLanguage[];
export const third = ['nl', 'pt', 'pl', 'sv', 'tr', 'zh', 'ja'] as const satisfies readonly Language[];

const files: Record<Exclude<Language, 'ca'>, string> = {
  en: 'en',
  de: 'de',
  fr: 'fr',
  it: 'it',
  es: 'es',
  nl: 'nl',
  pt: 'ptPT',
  pl: 'pl',
  sv: 'sv',
  tr: 'tr',
  zh: 'zhCN',
  ja: 'ja',
};

const folder = path.join(import.meta.dirname, 'node_modules/@medusajs/dashboard/src/i18n/translations');

/** One text in all languages it has, by language. */
export interface Row {
  key: string;
  texts: Partial<Record<Language, string>>;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)?.length ?? 0;
}

/**
 * Rows with at least two words in each of the five required languages, each English text once. A text that is
 * letter for letter the one of another language is left out: it was not translated, or cannot be.
 */
export function readRows(): Row[] {
  const byLanguage = new Map(Object.entries(files).map(([language, file]) => [language, readTexts(file)]));
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const key of byLanguage.get('en')?.keys() ?? []) {
    const texts: Row['texts'] = {};
    for (const language of Object.keys(files) as Language[]) {
      const text = byLanguage.get(language)?.get(key);
      if (text !== undefined && countWords(text) > 0) texts[language] = text;
    }
    const english = comparable(texts.en ?? '');
    if (seen.has(english) || !required.every((language) => countWords(texts[language] ?? '') >= 2)) continue;
    seen.add(english);
    rows.push({ key, texts: withoutCopies(texts) });
  }
  return rows;
}

/** Half of the rows, by a hash of their key, are for choosing thresholds; the others for testing them. */
export function isForTuning({ key }: Row): boolean {
  return hash(key) % 2 === 0;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

function withoutCopies(texts: Row['texts']): Row['texts'] {
  const entries = Object.entries(texts) as [Language, string][];
  return Object.fromEntries(
    entries.filter(
      ([language, text]) =>
        !entries.some(([other, copy]) => other !== language && comparable(copy) === comparable(text)),
    ),
  );
}

function readTexts(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  collect(JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')), '', texts);
  return texts;
}

function collect(value: unknown, key: string, into: Map<string, string>): void {
  if (typeof value === 'string') {
    into.set(
      key,
      value
        .replace(/["'„“”«»]?\s*\{\{[^}]*\}\}\s*["'“”«»]?|<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) collect(part, `${key}.${name}`, into);
  }
}
