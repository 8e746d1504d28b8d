import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginRawMirror, readRawMirror } from './raw-mirror';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const english = { language: 'en', reading: true };
const french = { language: 'fr', reading: true };

it('reads what surfaces draw, and nothing else', async () => {
  await browser.storage.local.set({ settings: french, syncState: { known: 'much' } });
  expect(await readRawMirror()).toEqual({ settings: french });
});

it('gives what was read with all that changed until it is asked for', async () => {
  await browser.storage.local.set({ settings: english, panelPlaces: {} });
  const read = beginRawMirror();
  await browser.storage.local.set({ settings: french, lessons: [] });
  await browser.storage.local.remove('panelPlaces');
  const { settings, lessons, panelPlaces = null } = await read();
  expect({ settings, lessons, panelPlaces }).toEqual({ settings: french, lessons: [], panelPlaces: null });
});

it('prefers what changed meanwhile to an older answer that comes late', async () => {
  const late = Promise.withResolvers<object>();
  vi.spyOn(browser.storage.local, 'get').mockImplementation(() => late.promise);
  const read = beginRawMirror();
  const answer = read();
  await browser.storage.local.set({ settings: french });
  late.resolve({ settings: english });
  expect(await answer).toEqual({ settings: french });
});

it('listens no longer than until it has answered', async () => {
  const read = beginRawMirror();
  expect(browser.storage.local.onChanged.hasListeners()).toBe(true);
  await read();
  expect(browser.storage.local.onChanged.hasListeners()).toBe(false);
});
