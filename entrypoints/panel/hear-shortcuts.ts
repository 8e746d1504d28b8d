import { browser, type Browser } from 'wxt/browser';
import { pressedIn, type ShortcutName } from '../../utils/messages/shortcuts';

/** Calls back with each key of ours that is pressed in this tab; returns how to stop. */
export function hearShortcuts(pressed: (name: ShortcutName) => void): () => void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const name = pressedIn(message);
    if (sender.id === browser.runtime.id && name !== null) pressed(name);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
