import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { InterfaceLanguage } from '../i18n/languages';
import { wordsFile } from '../i18n/words';

const words = z.record(z.string(), z.string());

/** Reads a language's words from the extension's own package: for the workbench and the background. */
export async function packagedWords(language: InterfaceLanguage): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`/${wordsFile(language)}` as '/'));
  return words.parse(await response.json());
}
