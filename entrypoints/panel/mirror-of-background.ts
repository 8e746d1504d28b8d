import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ask } from '../../utils/messages/ask';
import type { Mirror } from '../../utils/storage/mirror';

/**
 * What is stored, as the background reads and checks it, asked again whenever something changes there: so the panel
 * carries neither the schemas nor what reads storage, about a tenth of its script.
 */
export async function mirrorOfBackground(): Promise<{ mirror: StoreApi<Mirror> }> {
  const first = await ask('readMirror');
  const mirror = createStore<Mirror>(() => first);
  let latest = 0;
  const readAgain = async () => {
    latest += 1;
    const mine = latest;
    // A worker that does not answer leaves what is drawn as it is.
    const state = await ask('readMirror').catch(() => null);
    if (state && mine === latest) mirror.setState(state);
  };
  browser.storage.local.onChanged.addListener(() => void readAgain());
  // A page that the browser kept for going back has heard of no change meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readAgain();
  });
  return { mirror };
}
