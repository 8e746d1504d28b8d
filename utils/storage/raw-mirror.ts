import { browser } from 'wxt/browser';

const keys = ['shops', 'settings', 'lessons', 'panelPlaces', 'setAside'] as const;

/**
 * What surfaces draw as it lies in storage, by its key there: unchecked. Apart from the schemas, because the popup
 * asks for it while they are still being run.
 */
export type RawMirror = Readonly<Partial<Record<(typeof keys)[number], unknown>>>;

export function readRawMirror(): Promise<RawMirror> {
  return browser.storage.local.get([...keys]);
}

/** Begins to read. The answer gives what was read with all that has changed until it is asked for: once. */
export function beginRawMirror(): () => Promise<RawMirror> {
  const changed: Record<string, unknown> = {};
  const note = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) changed[key] = newValue;
  };
  browser.storage.local.onChanged.addListener(note);
  const reading = readRawMirror();
  return async () => {
    const read = await reading;
    browser.storage.local.onChanged.removeListener(note);
    return { ...read, ...changed };
  };
}
