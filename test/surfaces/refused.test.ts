import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attendOpenTabs } from '../../entrypoints/background/open-tabs';
import { syncSoon } from '../../entrypoints/background/sync';

vi.mock('../../utils/messages/answer', () => ({ answer: vi.fn() }));

const refused = () => Promise.reject(new Error('refused'));

let uncaught: unknown[];
const note = (reason: unknown) => void uncaught.push(reason);

beforeEach(() => {
  fakeBrowser.reset();
  uncaught = [];
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Node tells of a rejection nobody caught when all that was waiting is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('begins another round of the sync after one that storage refused', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const get = vi.spyOn(browser.storage.local, 'get').mockImplementation(refused);
  for (const rounds of [1, 2]) {
    syncSoon();
    await vi.advanceTimersByTimeAsync(5000);
    await settled();
    expect(get).toHaveBeenCalledTimes(rounds);
  }
  expect(uncaught).toEqual([]);
});

it('goes to no tab where the browser names none', async () => {
  const changed: ((what: object) => void)[] = [];
  const addListener = (listener: (what: never) => void) => {
    changed.push(listener as (what: object) => void);
  };
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation(addListener);
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(addListener);
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(addListener);
  const query = vi.spyOn(browser.tabs, 'query').mockImplementation(refused);
  attendOpenTabs();
  for (const tell of changed) tell({});
  await settled();
  expect(query).toHaveBeenCalledTimes(4);
  expect(uncaught).toEqual([]);
});
