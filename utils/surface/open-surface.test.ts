import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InterfaceLanguage } from '../i18n/languages';
import { openMirror } from '../storage/mirror';
import { changeSettings, readSettings } from '../storage/settings-item';
import { openSurface, type LoadWords } from './open-surface';

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
async function start(browserLanguage: string, load: LoadWords = loadWords) {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browserLanguage);
  return (await openSurface(() => openMirror(), load)).i18n;
}

/** Words that come when the test lets them, in the order it says. */
function wordsOnDemand() {
  const asked = new Map<InterfaceLanguage, PromiseWithResolvers<object>>();
  const load = (language: InterfaceLanguage) => {
    const one = Promise.withResolvers<object>();
    asked.set(language, one);
    return one.promise;
  };
  const come = async (language: InterfaceLanguage) => {
    await vi.waitFor(() => expect(asked.has(language)).toBe(true), { timeout: 15_000 });
    asked.get(language)?.resolve(await loadWords(language));
  };
  return { load, come };
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

it('ends in the language that was chosen last, whichever words come last', async () => {
  const { load, come } = wordsOnDemand();
  const started = start('en', load);
  await come('en');
  const i18n = await started;
  const spoken: string[] = [];
  i18n.on('languageChanged', (language) => spoken.push(language));
  await choose('de');
  await choose('fr');
  await come('fr');
  await expect.poll(() => i18n.t('brand'), { timeout: 15_000 }).toBe('in fr');
  await come('de');
  await choose('it');
  await come('it');
  await expect.poll(() => i18n.t('brand'), { timeout: 15_000 }).toBe('in it');
  expect(spoken).toEqual(['fr', 'it']);
});

it('hears a choice that is made while the first words are on their way', async () => {
  await choose('es');
  const { load, come } = wordsOnDemand();
  const started = start('en', load);
  await come('en');
  await vi.waitFor(async () => expect((await readSettings()).language).toBe('es'));
  await choose('de');
  await come('es');
  await come('de');
  expect((await started).t('brand')).toBe('in de');
});
