import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/** Messages that carry nothing and ask for nothing back. */
type Notice = {
  [Name in keyof Protocol]: Protocol[Name] extends (data: undefined) => void ? Name : never;
}[keyof Protocol];

/**
 * Tells the background a notice; rejects where it is gone or refuses. For the detector, which stands on every
 * page: the messaging library would be a third of it. The envelope is the library's, and a test sees it answered.
 */
export async function tell(name: Notice): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ id: 0, type: name, timestamp: Date.now() });
  if (typeof answer !== 'object' || answer === null || 'err' in answer) throw new Error(`refused: ${name}`);
}
