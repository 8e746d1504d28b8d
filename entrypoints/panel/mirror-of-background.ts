import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ask } from '../../utils/messages/ask';
import { untilHeard } from '../../utils/messages/until-heard';
import type { Mirror } from '../../utils/storage/mirror';

/**
 * What is stored, as the background reads and checks it, asked again whenever something changes there: so the panel
 * carries neither the schemas nor what reads storage, about a tenth of its script. Rejects where no worker answers.
 */
export async function mirrorOfBackground(): Promise<{ mirror: StoreApi<Mirror> }> {
  const opened = readNow().then((first) => createStore<Mirror>(() => first));
  let latest = 0;
  const readAgain = async () => {
    latest += 1;
    const mine = latest;
    // A worker that never answers leaves what is drawn as it is.
    const read = await Promise.all([opened, readNow()]).catch(() => null);
    if (!read || mine !== latest) return;
    const [mirror, state] = read;
    // Much is stored that is not drawn; each state that is said to be new has open texts judged again.
    if (JSON.stringify(state) !== JSON.stringify(mirror.getState())) mirror.setState(state);
  };
  const changed = () => void readAgain();
  // Before the first state is there: what changes while it is on its way would be missed.
  browser.storage.local.onChanged.addListener(changed);
  // A page that the browser kept for going back has heard of no change meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
  return { mirror: await opened };
}

function readNow(): Promise<Mirror> {
  return untilHeard(() => ask('readMirror'));
}
