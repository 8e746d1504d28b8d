import type { PageSessionStore } from './page-session';

/**
 * The content scripts of one extension share the isolated world of a tab; the page cannot reach it. The session
 * is held there, so that the detector can end it without carrying a store itself.
 */
const key = Symbol.for('maker-passport.page-session');
const saidKey = Symbol.for('maker-passport.said-profile');
const detectorKey = Symbol.for('maker-passport.detector');
type Holder = { [key]?: PageSessionStore; [saidKey]?: string; [detectorKey]?: true };

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

/** Whether the asking detector is the first on this page: it may be injected once more into a page that has one. */
export function isFirstDetector(): boolean {
  const holder = globalThis as Holder;
  const isFirst = holder[detectorKey] === undefined;
  holder[detectorKey] = true;
  return isFirst;
}
