import { browser } from 'wxt/browser';
import { answer } from '../../utils/messages/answer';
import { pressedSchema } from '../../utils/messages/shortcuts';

/** Hands pressed keys to the panel of the open tab, and tells which keys they are. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const pressed = pressedSchema.safeParse({ pressed: command });
    if (!pressed.success || tab?.id === undefined) return;
    // Where no panel listens, the page is none of ours.
    browser.tabs.sendMessage(tab.id, pressed.data, { frameId: 0 }).catch(() => undefined);
  });
  answer('readShortcuts', 'either', async () => {
    const keys = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    return {
      'open-panel': keys.get('open-panel') ?? '',
      'next-finding': keys.get('next-finding') ?? '',
    };
  });
}
