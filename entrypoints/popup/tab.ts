import { browser } from 'wxt/browser';
import type { TabStatus } from '../../components/popup/popup-notice';
import { isSellerCentral, sellerCentralMatches } from '../../utils/marketplaces/hosts';
import { ask } from '../../utils/messages/ask';
import { readTabStatus } from '../../utils/storage/tab-status';

const permission = { origins: sellerCentralMatches };

/** What the open tab is. Only Seller Central tabs show their address to the extension; all others are elsewhere. */
export async function statusOfTab(): Promise<TabStatus> {
  if (!(await browser.permissions.contains(permission))) return 'no-permission';
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isSellerCentral(tab.url)) return 'elsewhere';
  return (await readTabStatus(tab.id)) ?? 'not-recognised';
}

/** Has the open page read as the Maker Profile, to be shown its fields there; the popup makes room for it. */
export async function teachHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await ask('teachHere', { tab: tab.id });
  close();
}

export function allow(): void {
  void browser.permissions.request(permission);
}
