/** The languages the interface speaks, as BCP 47 tags; each is a folder in `locales/`. */
export const interfaceLanguages = ['en', 'zh-CN', 'de', 'fr', 'it', 'es'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Each language in its own words: whoever cannot read the rest of the interface finds hers by them. */
export const ownNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
};

/** The first wanted language that is on offer, exactly or by its language alone ("zh-TW" → "zh-CN"), else English. */
export function pickLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const exact = interfaceLanguages.find((offer) => offer.toLowerCase() === tag.toLowerCase());
    const found = exact ?? interfaceLanguages.find((offer) => baseOf(offer) === baseOf(tag));
    if (found !== undefined) return found;
  }
  return 'en';
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
