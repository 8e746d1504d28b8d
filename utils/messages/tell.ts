import { browser } from 'wxt/browser';

/**
 * Sends a message that carries nothing, as `ask` would, and rejects as it would. For the detector, which runs on
 * every Seller Central page and must not carry the messaging library: three of its eight kilobytes. The form is the
 * library's own; a test sends it through the library's listener.
 */
export async function tell(type: 'pageMayBeOurs' | 'guideOpened' | 'pageLeft'): Promise<void> {
  const reply: unknown = await browser.runtime.sendMessage({ id: 0, type, timestamp: Date.now() });
  if (typeof reply !== 'object' || reply === null || 'err' in reply) throw new Error(`refused: ${type}`);
}
