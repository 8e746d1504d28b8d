import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../utils/messages/ask';
import { heldSession } from '../utils/page-session/held-session';
import { detectorLooks, lookAt } from '../utils/page-session/looks';
import { mayBeOurs } from '../utils/pages/glance';

/**
 * The content script on every Seller Central page: a few cheap looks whether this may be one of ours, and then
 * nothing until the address changes. It carries no React, no schema and no words beyond the two texts' names.
 * A plain script rather than WXT's content script: that one announces itself to the page.
 */
export default defineUnlistedScript(() => {
  let looking = new AbortController();
  let address = location.href;

  const start = () => {
    looking = new AbortController();
    const { signal } = looking;
    lookAt(
      detectorLooks,
      () => (mayBeOurs(location.href, document) ? tell('pageMayBeOurs') : 'again'),
      signal,
    );
  };
  const tell = (message: 'pageMayBeOurs' | 'pageLeft') => {
    // The worker may be restarting; the next page asks again.
    ask(message).catch(() => looking.abort());
    return 'enough' as const;
  };
  const leave = () => {
    looking.abort();
    if (heldSession()?.getState().page) tell('pageLeft');
    heldSession()?.leave();
  };
  const addressChanged = () => {
    if (address === location.href) return;
    address = location.href;
    leave();
    // After an update of the extension this script is an orphan: it leaves and takes its panel along.
    if (browser.runtime?.id) start();
    else navigation.removeEventListener('currententrychange', addressChanged);
  };
  navigation.addEventListener('currententrychange', addressChanged);
  start();
});
