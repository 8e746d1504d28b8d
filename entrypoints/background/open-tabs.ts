import { browser, type Browser } from 'wxt/browser';
import { sellerCentralMatches } from '../../utils/marketplaces/hosts';
import { tellMayRead } from '../../utils/messages/may-read';
import { inject } from './inject';

/**
 * Goes to the pages that were open before: an update cuts off the scripts that stand there, and a page that was
 * opened before the installation, or before the seller allowed it, has none. Nobody has to reload.
 */
export function attendOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void attendNow());
  browser.permissions.onAdded.addListener(() => void attendNow());
  browser.permissions.onRemoved.addListener(() => void leaveNow());
}

async function attendNow(): Promise<void> {
  // A tab the browser has put to sleep gets its scripts when it wakes.
  const tabs = await openTabs({ url: sellerCentralMatches, discarded: false });
  // A tab that shows an error page, or was closed meanwhile, needs none.
  await Promise.allSettled(tabs.map(({ id }) => attend(id)));
}

async function attend(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await inject(tab, '/detector.js');
  await tellMayRead(tab, true);
}

/**
 * The seller took the permission back, for some hosts or for all. What a tab shows is not told any more: all pages
 * are left, and those that may still be read gone to again.
 */
async function leaveNow(): Promise<void> {
  const tabs = await openTabs({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && tellMayRead(id, false)));
  await attendNow();
}

/** A browser that does not name its tabs is being closed: there is nowhere to go to. */
function openTabs(which: Parameters<typeof browser.tabs.query>[0]): Promise<Browser.tabs.Tab[]> {
  return browser.tabs.query(which).catch(() => []);
}
