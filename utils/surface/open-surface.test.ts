import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InterfaceLanguage } from '../i18n/languages';
import { openMirror } from '../storage/mirror';
import { changeSettings, readSettings } from '../storage/settings-item';
import { openSurface } from './open-surface';

const loadWords = (language: InterfaceLanguage) => Promise.resolve({ brand: `in ${language}` });
const choose = (language: InterfaceLanguage | null) =>
  changeSettings((settings) => ({ ...settings, language }));

beforeEach(() => {
  fakeBrowser.reset();
  // Not of the machine that runs this.
  vi.stubGlobal('navigator', { languages: [] });
});
afterEach(() => vi.unstubAllGlobals());

/** The browser is started in this language, and a surface opened. */
async function start(browserLanguage: string) {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browserLanguage);
  return (await openSurface(() => openMirror(), loadWords)).i18n;
}

it.each([
  ['de', 'fr-CA', 'de', 'fr'],
  ['it-IT', 'ja', 'it', 'en'],
  ['en-GB', 'zh-TW', 'en', 'zh-CN'],
])('speaks the browser’s language, %s at one start and %s at the next', async (one, other, first, second) => {
  expect((await start(one)).t('brand')).toBe(`in ${first}`);
  expect((await start(other)).t('brand')).toBe(`in ${second}`);
  // Nothing of it is stored: the next start asks the browser again.
  expect((await readSettings()).language).toBeNull();
});

it('keeps the language the seller chose, whatever the browser speaks at the next start', async () => {
  await choose('es');
  expect((await start('de')).t('brand')).toBe('in es');
  const i18n = await start('fr');
  expect(i18n.t('brand')).toBe('in es');
  await choose(null);
  await expect.poll(() => i18n.t('brand'), { timeout: 15_000 }).toBe('in fr');
});
