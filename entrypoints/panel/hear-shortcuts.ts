import { browser, type Browser } from 'wxt/browser';
import { pressedSchema, type ShortcutName } from '../../utils/messages/shortcuts';

/** Calls back with each key of ours that is pressed in this tab; returns how to stop. */
export function hearShortcuts(pressed: (name: ShortcutName) => void): () => void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const told = pressedSchema.safeParse(message);
    if (sender.id === browser.runtime.id && told.success) pressed(told.data.pressed);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
