import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { sellerCentralMatches } from '../marketplaces/hosts';

/** How many of the Seller Central hosts the browser lets the extension read. */
export type Readable = 'all' | 'some' | 'none';

export async function readable(): Promise<Readable> {
  // The usual answer takes one question.
  if (await browser.permissions.contains({ origins: sellerCentralMatches })) return 'all';
  const held = await Promise.all(
    sellerCentralMatches.map((host) => browser.permissions.contains({ origins: [host] })),
  );
  return held.some(Boolean) ? 'some' : 'none';
}

/** The same, kept up to date: the seller can give and take the permission at any time in the browser's own pages. */
export async function followReadable(): Promise<StoreApi<{ readable: Readable }>> {
  const store = createStore<{ readable: Readable }>(() => ({ readable: 'all' }));
  const look = async () => store.setState({ readable: await readable() });
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await look();
  return store;
}

/** Has the browser ask the seller. It does so only in answer to a click. */
export function askToRead(): void {
  void browser.permissions.request({ origins: sellerCentralMatches });
}
