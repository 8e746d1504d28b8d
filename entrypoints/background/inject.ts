import { browser } from 'wxt/browser';

/** Runs one of our scripts on the page that is open in a tab, never in its frames. */
export async function inject(
  tab: number | undefined,
  file: '/detector.js' | '/reader.js' | '/panel.js',
): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [file] });
}
