import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabStatus } from '../../components/popup/popup-notice';
import { isSellerCentral } from '../../utils/marketplaces/hosts';
import { ask } from '../../utils/messages/ask';
import { tabStatusIn } from '../../utils/storage/tab-status';
import { askOpenTab, type OpenTab } from '../../utils/surface/open-tab';

/** What the open tab is. Only tabs the extension may read show it their address. */
function statusOf({ tab, session, mayRead }: OpenTab): TabStatus {
  if (tab?.id !== undefined && tab.url !== undefined && isSellerCentral(tab.url)) {
    return tabStatusIn(session, tab.id, tab.url) ?? 'not-recognised';
  }
  return mayRead ? 'elsewhere' : 'no-permission';
}

/** What the open tab is, kept up to date: allowed from here, its page is recognised a moment later. */
export async function followTab(first: Promise<OpenTab>): Promise<StoreApi<{ status: TabStatus }>> {
  const store = createStore(() => ({ status: 'elsewhere' as TabStatus }));
  let latest = 0;
  const take = async (asked: Promise<OpenTab>) => {
    latest += 1;
    const mine = latest;
    const status = statusOf(await asked);
    if (mine === latest && status !== store.getState().status) store.setState({ status });
  };
  const look = () => void take(askOpenTab());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  browser.storage.session.onChanged.addListener(look);
  await take(first);
  // What changed after the first was asked and before anybody listened.
  look();
  return store;
}

/** Has the open page read as the Maker Profile, to be shown its fields there; the popup makes room for it. */
export async function teachHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await ask('teachHere', { tab: tab.id });
  close();
}
