/** What a key can do on a page, as the manifest names it. */
export const shortcutNames = ['open-panel', 'next-finding'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** The key of each, as the browser writes it; '' where there is none. */
export type Shortcuts = Readonly<Record<ShortcutName, string>>;

/** What the background tells the panel when such a key was pressed: the one message that goes to a page. */
export interface Pressed {
  pressed: ShortcutName;
}

/** The key that a message tells of, null for any other message. */
export function pressedIn(message: unknown): ShortcutName | null {
  if (typeof message !== 'object' || message === null || !('pressed' in message)) return null;
  return shortcutNames.find((name) => name === message.pressed) ?? null;
}
