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
    lookAt(detectorLooks, lookUntilTold(), looking.signal);
  };
  const addressChanged = () => {
    if (address === location.href) return;
    address = location.href;
    looking.abort();
    const session = heldSession();
    // A worker that does not answer has nothing to take back.
    if (session?.getState().page) ask('pageLeft').catch(() => undefined);
    session?.leave();
    // After an update of the extension this script is an orphan: it leaves and takes its panel along.
    if (browser.runtime?.id) start();
    else navigation.removeEventListener('currententrychange', addressChanged);
  };
  navigation.addEventListener('currententrychange', addressChanged);
  start();
});

/** A look that tells the background once; where the worker does not answer, the next look tells it again. */
function lookUntilTold(): () => 'enough' | 'again' {
  let told: 'no' | 'asking' | 'yes' = 'no';
  return () => {
    if (told === 'yes') return 'enough';
    if (told === 'no' && mayBeOurs(location.href, document)) {
      told = 'asking';
      ask('pageMayBeOurs').then(
        () => (told = 'yes'),
        () => (told = 'no'),
      );
    }
    return 'again';
  };
}
