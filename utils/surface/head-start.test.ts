import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginHeadStart, headStart } from './head-start';

const tab = { id: 7, url: 'https://sellercentral.amazon.it/profile' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-AT');
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([tab as never]));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve({ json: () => Promise.resolve({ from: new URL(address).pathname }) }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('cannot be taken where nobody gave it', () => {
  expect(headStart).toThrow('head-start.js');
});

it('asks for all that the popup waits for, before the popup is there', async () => {
  await browser.storage.local.set({ settings: { language: 'fr' } });
  await browser.storage.session.set({ 'tab-7': 'noted' });
  beginHeadStart();
  await browser.storage.local.set({ settings: { language: 'it' } });
  const { stored, tab: asked, words } = headStart();
  expect(await stored()).toMatchObject({ settings: { language: 'it' } });
  expect(await asked).toEqual({ tab, session: { 'tab-7': 'noted' }, mayRead: true });
  expect({ ...words, fetched: await words.fetched }).toEqual({
    language: 'de',
    fetched: { from: '/words/de.json' },
  });
});
