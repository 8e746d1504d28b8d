import { createInstance, type i18n } from 'i18next';
import { inASentence } from './in-a-sentence';
import type { InterfaceLanguage } from './languages';
import type { Words } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

/** The text of the interface in one language, ready at once. No other is loaded: a test says none has gaps. */
export function createI18n(language: InterfaceLanguage, words: object): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: { ...words } } },
    initAsync: false,
    // The words are one flat list, with the dots in its keys.
    keySeparator: false,
    nsSeparator: false,
    // React escapes markup.
    interpolation: { escapeValue: true, escape: inASentence },
  });
  return instance;
}

/** Changes the language of all that is drawn. */
export async function speak(i18n: i18n, language: InterfaceLanguage, words: object): Promise<void> {
  i18n.addResourceBundle(language, 'translation', words);
  await i18n.changeLanguage(language);
}
