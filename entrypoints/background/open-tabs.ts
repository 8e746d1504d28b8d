import { browser } from 'wxt/browser';
import { sellerCentralMatches } from '../../utils/marketplaces/hosts';
import { inject } from './inject';

/**
 * Goes to the pages that were open before: an update cuts off the scripts that stand there, and a page that was
 * opened before the installation, or before the seller allowed it, has none. Nobody has to reload.
 */
export function attendOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void attendNow());
  browser.permissions.onAdded.addListener(() => void attendNow());
}

async function attendNow(): Promise<void> {
  // A tab the browser has put to sleep gets its scripts when it wakes.
  const tabs = await browser.tabs.query({ url: sellerCentralMatches, discarded: false });
  // A tab that shows an error page, or was closed meanwhile, needs none.
  await Promise.allSettled(tabs.map(({ id }) => inject(id, '/detector.js')));
}
