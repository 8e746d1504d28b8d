import type { PageSessionStore } from './page-session';

/**
 * The content scripts of one extension share the isolated world of a tab; the page cannot reach it. The session
 * is held there, so that the detector can end it without carrying a store itself.
 */
const key = Symbol.for('maker-passport.page-session');
type Holder = { [key]?: PageSessionStore };

export function heldSession(): PageSessionStore | undefined {
  return (globalThis as Holder)[key];
}

export function holdSession(session: PageSessionStore): void {
  (globalThis as Holder)[key] = session;
}
