import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabStatus } from '../../components/popup/popup-notice';
import { isSellerCentral } from '../../utils/marketplaces/hosts';
import { ask } from '../../utils/messages/ask';
import { readTabStatus } from '../../utils/storage/tab-status';
import { followReadable, type Readable } from '../../utils/surface/may-read';

/** What the open tab is. Only tabs the extension may read show it their address. */
async function statusOfTab(readable: Readable | Promise<Readable>): Promise<TabStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && tab.url !== undefined && isSellerCentral(tab.url)) {
    return (await readTabStatus(tab.id, tab.url)) ?? 'not-recognised';
  }
  return (await readable) === 'all' ? 'elsewhere' : 'no-permission';
}

/** What the open tab is, kept up to date: allowed from here, its page is recognised a moment later. */
export async function followTab(): Promise<StoreApi<{ status: TabStatus }>> {
  const following = followReadable();
  // Nothing waits that need not: the popup draws when all of it is known.
  const first = await statusOfTab(following.then((permission) => permission.getState().readable));
  const permission = await following;
  const status = () => statusOfTab(permission.getState().readable);
  const store = createStore(() => ({ status: first }));
  const look = async () => store.setState({ status: await status() });
  permission.subscribe(() => void look());
  browser.storage.session.onChanged.addListener(() => void look());
  return store;
}

/** Has the open page read as the Maker Profile, to be shown its fields there; the popup makes room for it. */
export async function teachHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await ask('teachHere', { tab: tab.id });
  close();
}
