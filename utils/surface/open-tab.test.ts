import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askOpenTab } from './open-tab';

const tab = { id: 7, url: 'https://sellercentral.amazon.it/profile' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it.each([true, false])(
  'tells the open tab, what is noted of tabs, and whether all may be read: %s',
  async (may) => {
    vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([tab as never]));
    vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(may));
    await browser.storage.session.set({ 'tab-7': 'noted' });
    expect(await askOpenTab()).toEqual({ tab, session: { 'tab-7': 'noted' }, mayRead: may });
  },
);
