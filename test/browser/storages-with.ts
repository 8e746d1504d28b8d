import type { browser } from 'wxt/browser';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

/**
 * Which of the extension's storages hold this text, in whatever depth, as text or as bytes. Runs in a page of the
 * extension; must use nothing from outside.
 */
export async function storagesWith(text: string): Promise<string[]> {
  const decoder = new TextDecoder();
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(text);
    if (value instanceof ArrayBuffer || value instanceof Uint8Array)
      return decoder.decode(value).includes(text);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
    return Object.entries(value).some(([key, inner]) => key.includes(text) || holds(inner));
  };
  const found: string[] = [];
  for (const area of ['local', 'session', 'sync'] as const) {
    if (holds(await chrome.storage[area].get(null))) found.push(`storage.${area}`);
  }
  if (holds({ ...localStorage })) found.push('localStorage');
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opened = indexedDB.open(name);
      opened.addEventListener('success', () => resolve(opened.result));
      opened.addEventListener('error', () => reject(opened.error));
    });
    for (const store of db.objectStoreNames) {
      const kept = db.transaction(store).objectStore(store);
      const all = [kept.getAll(), kept.getAllKeys()].map(
        (read: IDBRequest) =>
          new Promise<unknown[]>((resolve, reject) => {
            read.addEventListener('success', () => resolve(read.result));
            read.addEventListener('error', () => reject(read.error));
          }),
      );
      if (holds(await Promise.all(all))) found.push(`${name}.${store}`);
    }
    db.close();
  }
  return found;
}
