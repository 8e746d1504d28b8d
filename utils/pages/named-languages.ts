import { countries, countryCodes } from '../marketplaces/countries';
import { interfaceLanguages } from '../marketplaces/country-names';
import { plain } from '../marketplaces/plain';

/** Languages a text may be written in beside those of our countries. */
const others = ['zh', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'tr', 'cs', 'vi', 'th', 'hi', 'ta', 'ar'];

let byName: Map<string, string> | undefined;

function allNames(): Map<string, string> {
  const names = new Map<string, string>();
  const codes = new Set([...countryCodes.map((country) => countries[country].language), ...others]);
  for (const language of interfaceLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'language' });
    for (const code of codes) names.set(plain(display.of(code) ?? code), code);
  }
  return names;
}

/** The language (`de`) a text names in any interface language, if it names nothing else: "Deutsch", "English (UK)". */
export function languageOfName(text: string): string | null {
  byName ??= allNames();
  return byName.get(plain(text)) ?? byName.get(plain(text.replace(/[(（].*$/u, ''))) ?? null;
}
