import type { BrowserContext } from 'playwright-core';

/** The interface of Chromium's own page about extensions. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
  };
};

/** In Chromium: the seller's choice of "Site access", on the browser's own page. */
export async function setHostAccess(
  context: BrowserContext,
  origin: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const change = { extensionId: new URL(origin).host, hostAccess };
  await page.evaluate((wanted) => chrome.developerPrivate.updateExtensionConfiguration(wanted), change);
  await page.close();
}
