import { browser } from 'wxt/browser';

/**
 * Whether this script belongs to an extension that is there no more: updated, reloaded, switched off or removed while
 * its page stayed open. Such a script can ask and store nothing any more; the browser does not tell it.
 */
export function isCutOff(): boolean {
  return browser.runtime?.id === undefined;
}
