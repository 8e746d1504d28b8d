import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { InterfaceLanguage } from '../i18n/languages';
import { wordsFile } from '../i18n/words';

/** Reads a language's words from the extension's own package: for its pages and its background. */
export async function packagedWords(language: InterfaceLanguage): Promise<Record<string, unknown>> {
  return wordsIn(await fetchWords(language));
}

export function wordsIn(file: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(file);
}

/** A language's words, unchecked. */
export async function fetchWords(language: InterfaceLanguage): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${wordsFile(language)}` as '/'));
  return response.json();
}
