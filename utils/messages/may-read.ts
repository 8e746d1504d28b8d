import { browser } from 'wxt/browser';
import { tell } from './tell';

/**
 * From the background to the detectors: whether the browser lets the extension read their page. The page's own scripts
 * cannot send this. Without the messaging library and zod, as in `tell.ts`.
 */
const type = 'mayRead';

/** Rejects where no detector hears it. */
export async function tellMayRead(tab: number, may: boolean): Promise<void> {
  await browser.tabs.sendMessage(tab, { type, may });
}

/**
 * Asks the background the same, for a page that the browser kept for going back: it was told nothing meanwhile. null
 * where nobody answers.
 */
export async function askMayRead(): Promise<boolean | null> {
  try {
    await tell('pageShownAgain');
    return true;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('refused: ') ? false : null;
  }
}

/** Calls back when the seller takes the permission for this page, or gives it back. */
export function followMayRead(changed: (may: boolean) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== 'object' || message === null) return;
    if ('type' in message && message.type === type && 'may' in message) changed(message.may === true);
  });
}
