import { createInstance, type i18n } from 'i18next';
import type en from '../../locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Every file in `locales/` is a language of the interface; a new one needs no change here. */
const files = import.meta.glob<typeof en>('../../locales/*.json', { eager: true, import: 'default' });

const resources = Object.fromEntries(
  Object.entries(files).map(([path, translation]) => [languageOfFile(path), { translation }]),
);

/** The languages the interface speaks, as BCP 47 tags. */
export const interfaceLanguages: readonly string[] = Object.keys(resources);

/**
 * The text of the interface in the best language on offer. Ready at once: everything is bundled.
 * `wanted`: BCP 47 tags, best first (the seller's choice, then the browser's languages).
 */
export function createI18n(wanted: readonly string[]): i18n {
  const instance = createInstance();
  void instance.init({
    lng: pickLanguage(wanted, interfaceLanguages),
    fallbackLng: 'en',
    resources,
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The first wanted language that is on offer, exactly or by its language alone ("zh-TW" → "zh-CN"), else English. */
export function pickLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const exact = offered.find((offer) => offer.toLowerCase() === tag.toLowerCase());
    const found = exact ?? offered.find((offer) => baseOf(offer) === baseOf(tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function languageOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
