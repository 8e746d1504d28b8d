import { browser } from 'wxt/browser';

/**
 * Opens the workbench at this place, never in a private window: Firefox gives our pages another database there, in
 * which nothing is of what was imported, and which ends with the window.
 */
export async function openWorkbench(place: readonly string[]): Promise<void> {
  const url = `${browser.runtime.getURL('/workbench.html' as '/')}#${place.join('/')}`;
  const { incognito } = await browser.windows.getLastFocused();
  if (!incognito) return void (await browser.tabs.create({ url }));
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = windows.find((window) => !window.incognito)?.id;
  if (windowId === undefined) return void (await browser.windows.create({ url }));
  await browser.tabs.create({ url, windowId });
  await browser.windows.update(windowId, { focused: true });
}
