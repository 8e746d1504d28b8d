import type { Page } from 'playwright-core';

/** Twice the size of text that browsers come with, px. */
const large = 32;

/**
 * Shows a page in Chromium as somebody sees it who had the browser write twice as large: until the window gets
 * another size.
 */
export async function enlargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: large } });
}
