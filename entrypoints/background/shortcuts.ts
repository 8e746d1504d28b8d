import { browser } from 'wxt/browser';
import { answer } from '../../utils/messages/answer';
import { pressedIn, type Pressed } from '../../utils/messages/shortcuts';

/** Hands pressed keys to the panel of the open tab, and tells which keys they are. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const pressed = pressedIn({ pressed: command });
    if (pressed === null || tab?.id === undefined) return;
    const message: Pressed = { pressed };
    // Where no panel listens, the page is none of ours.
    browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  });
  answer('readShortcuts', 'either', async () => {
    const keys = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
    return {
      'open-panel': keys.get('open-panel') ?? '',
      'next-finding': keys.get('next-finding') ?? '',
    };
  });
}
