import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../entrypoints/popup/tab';
import { forgetTab, writeTabStatus } from '../../utils/storage/tab-status';
import { askOpenTab } from '../../utils/surface/open-tab';

const profile = 'https://sellercentral.amazon.it/profile';

let url: string | undefined;
let mayRead: boolean;
let permissionChanged: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  [url, mayRead] = [profile, true];
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7, url }] as never));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(mayRead));
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
    permissionChanged = () => listener({});
  });
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(() => undefined);
});

describe('what the open tab is at first', () => {
  it.each([
    ['recognised', profile, true, 'recognised'],
    ['not-recognised', 'https://sellercentral.amazon.it/orders', true, 'recognised'],
    ['not-recognised', profile, true, null],
    ['elsewhere', 'https://example.com/', true, null],
    // Tabs the extension may not read do not show it their address.
    ['elsewhere', undefined, true, null],
    ['no-permission', undefined, false, null],
  ] as const)('%s', async (status, address, may, noted) => {
    [url, mayRead] = [address, may];
    if (noted) await writeTabStatus(7, profile, noted);
    const store = await followTab(askOpenTab());
    expect(store.getState()).toEqual({ status });
  });
});

it('says what a page turned out to be after the question was put', async () => {
  const asked = Promise.resolve(await askOpenTab());
  await writeTabStatus(7, profile, 'page-changed');
  const store = await followTab(asked);
  await vi.waitFor(() => expect(store.getState().status).toBe('page-changed'));
});

it('follows the page and the permission', async () => {
  await writeTabStatus(7, profile, 'recognised');
  const store = await followTab(askOpenTab());
  await forgetTab(7);
  await vi.waitFor(() => expect(store.getState().status).toBe('not-recognised'));
  [url, mayRead] = [undefined, false];
  permissionChanged();
  await vi.waitFor(() => expect(store.getState().status).toBe('no-permission'));
});

it('does not draw anew what has stayed the same', async () => {
  const store = await followTab(askOpenTab());
  const drawn = vi.fn<() => void>();
  store.subscribe(drawn);
  await browser.storage.session.set({ 'tab-8': 'another' });
  await askOpenTab();
  expect(drawn).not.toHaveBeenCalled();
});
