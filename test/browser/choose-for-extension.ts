import type { BrowserContext } from 'playwright-core';

/** What the seller can choose for an extension on Chromium's own page about it. */
interface Choice {
  /** "Site access". */
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  /** "Allow in Incognito"; starts the extension anew. */
  incognitoAccess?: boolean;
}

/** The interface of Chromium's own page about extensions. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration: (change: Choice & { extensionId: string }) => Promise<void>;
  };
};

/** In Chromium: the seller's choice for the extension of this origin, on the browser's own page. */
export async function chooseForExtension(
  context: BrowserContext,
  origin: string,
  choice: Choice,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const change = { extensionId: new URL(origin).host, ...choice };
  await page.evaluate((wanted) => chrome.developerPrivate.updateExtensionConfiguration(wanted), change);
  await page.close();
}
