import { browser, type Browser } from 'wxt/browser';
import { sellerCentralMatches } from '../marketplaces/hosts';

/** What tells what the open tab is, as the browser says it: unchecked. */
export interface OpenTab {
  tab: Browser.tabs.Tab | undefined;
  /** All that is noted until the browser is closed, of every tab. */
  session: Record<string, unknown>;
  /** Every Seller Central host may be read. */
  mayRead: boolean;
}

export async function askOpenTab(): Promise<OpenTab> {
  const [[tab], session, mayRead] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get(),
    browser.permissions.contains({ origins: sellerCentralMatches }),
  ]);
  return { tab, session, mayRead };
}
