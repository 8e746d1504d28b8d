import type { PageSessionStore } from './page-session';

/**
 * The content scripts of one extension share the isolated world of a tab; the page cannot reach it. The session
 * is held there, so that the detector can end it without carrying a store itself.
 */
const key = Symbol.for('maker-passport.page-session');
const saidKey = Symbol.for('maker-passport.said-profile');
type Holder = { [key]?: PageSessionStore; [saidKey]?: string };

export function heldSession(): PageSessionStore | undefined {
  return (globalThis as Holder)[key];
}

export function holdSession(session: PageSessionStore): void {
  (globalThis as Holder)[key] = session;
}

/**
 * Notes that the seller calls the open page her Maker Profile, until its address changes. Injected as it stands, so
 * it must not use anything from outside.
 */
export function sayIsProfile(): void {
  Object.assign(globalThis, { [Symbol.for('maker-passport.said-profile')]: location.href });
}

export function isSaidProfile(): boolean {
  return (globalThis as Holder)[saidKey] === location.href;
}
