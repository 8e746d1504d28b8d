import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, tabStatusIn, writeTabStatus } from './tab-status';

const profile = 'https://sellercentral.amazon.it/profile';

beforeEach(() => fakeBrowser.reset());

const statusOf = async (tab: number, address: string) =>
  tabStatusIn(await fakeBrowser.storage.session.get(), tab, address);

it('says what a page was recognised as, whatever its address says beside', async () => {
  await writeTabStatus(7, `${profile}?name=Clay`, 'page-changed');
  expect(await statusOf(7, `${profile}#about`)).toBe('page-changed');
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('Clay');
});

it.each([
  ['another page that was loaded in the tab', 7, 'https://sellercentral.amazon.it/orders'],
  ['the page of another country', 7, 'https://sellercentral.amazon.de/profile'],
  ['another tab', 8, profile],
] as const)('says nothing of %s', async (_, tab, address) => {
  await writeTabStatus(7, profile, 'recognised');
  expect(await statusOf(tab, address)).toBeNull();
});

it('forgets a page that was left', async () => {
  await writeTabStatus(7, profile, 'recognised');
  await forgetTab(7);
  expect(await statusOf(7, profile)).toBeNull();
});

it('says nothing where what was noted cannot be read', async () => {
  await fakeBrowser.storage.session.set({ 'tab-7': 'recognised' });
  expect(await statusOf(7, profile)).toBeNull();
});
