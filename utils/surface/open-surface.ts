import type { i18n } from 'i18next';
import type { StoreApi } from 'zustand/vanilla';
import { createI18n, speak } from '../i18n/i18n';
import type { InterfaceLanguage } from '../i18n/languages';
import type { Mirror } from '../storage/mirror';
import type { Settings } from '../storage/settings-item';
import { browserLanguage } from './browser-language';

/** The words of a language: the surfaces get them in different ways, and only of the language they speak. */
export type LoadWords = (language: InterfaceLanguage) => Promise<object>;

/** What every surface needs before it draws: what is stored, and the words of the seller's language. */
export async function openSurface(
  open: () => Promise<{ mirror: StoreApi<Mirror> }>,
  loadWords: LoadWords,
): Promise<{ mirror: StoreApi<Mirror>; i18n: i18n }> {
  // Most sellers keep their browser's language: its words are fetched while storage is still being read.
  const likely = browserLanguage();
  const [{ mirror }, likelyWords] = await Promise.all([open(), loadWords(likely)]);
  let language = languageFor(mirror.getState().settings);
  const i18n = createI18n(language, language === likely ? likelyWords : await loadWords(language));
  const follow = async () => {
    const wanted = languageFor(mirror.getState().settings);
    if (wanted === language) return;
    language = wanted;
    const words = await loadWords(wanted);
    // Another may have been chosen while these came.
    if (wanted === language) await speak(i18n, wanted, words);
  };
  mirror.subscribe(() => void follow());
  // Or while the first ones came.
  await follow();
  return { mirror, i18n };
}

function languageFor({ language }: Pick<Settings, 'language'>): InterfaceLanguage {
  return language ?? browserLanguage();
}
