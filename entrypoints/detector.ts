import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCutOff } from '../utils/messages/cut-off';
import { askMayRead, followMayRead } from '../utils/messages/may-read';
import { tell } from '../utils/messages/tell';
import { heldSession, isFirstDetector } from '../utils/page-session/held-session';
import { isShown } from '../utils/page-session/is-shown';
import { detectorLooks, lookAt } from '../utils/page-session/looks';
import { followReading } from '../utils/storage/reading-switch';
import { isTaughtPath } from '../utils/pages/lessons/path-pattern';
import { glanceAt } from '../utils/pages/glance';

/**
 * The content script on every Seller Central page: a few cheap looks whether this may be one of ours, and then
 * nothing until the address changes; nothing at all where reading is switched off or the permission was taken back. It carries no React, no schema and no words beyond the two texts' names.
 * A plain script rather than WXT's content script: that one announces itself to the page.
 */
export default defineUnlistedScript(() => {
  if (!isFirstDetector()) return;
  removeLeftBehind();
  const here = new AbortController();
  let looking = new AbortController();
  let address = location.href;
  let reading = false;
  let lessons: unknown;

  const start = () => {
    looking = new AbortController();
    lookAt(detectorLooks, lookUntilTold(lessons), looking.signal);
  };
  const leave = () => {
    looking.abort();
    // A worker that does not answer has nothing to take back.
    if (isDrawn()) tell('pageLeft').catch(() => undefined);
    heldSession()?.leave();
  };
  /** The browser does not tell a script that its extension is gone: it looks whenever the seller comes back. */
  const leaveIfCutOff = () => {
    if (!isCutOff()) return false;
    here.abort();
    leave();
    return true;
  };
  const addressChanged = () => {
    if (address === location.href || leaveIfCutOff()) return;
    address = location.href;
    if (!reading) return;
    leave();
    start();
  };
  const { signal } = here;
  navigation.addEventListener('currententrychange', addressChanged, { signal });
  document.addEventListener('visibilitychange', leaveIfCutOff, { signal });
  addEventListener('focus', leaveIfCutOff, { signal });
  let isOn = false;
  let mayRead = true;
  const startOrLeave = () => {
    if (reading === (isOn && mayRead)) return;
    reading = !reading;
    if (reading) start();
    else leave();
  };
  const lookAtSwitch = followReading((on, known) => {
    isOn = on;
    lessons = known;
    startOrLeave();
  });
  const mayReadNow = (may: boolean) => {
    mayRead = may;
    startOrLeave();
  };
  followMayRead(mayReadNow);
  /** A page that the browser kept for going back has heard of nothing meanwhile. */
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || leaveIfCutOff()) return;
    lookAtSwitch();
    void askMayRead().then((may) => may !== null && mayReadNow(may));
  };
  addEventListener('pageshow', shownAgain, { signal });
});

/** Whether this page is read already, maybe because the seller said from the popup what it is. */
function isDrawn(): boolean {
  const session = heldSession();
  return session !== undefined && isShown(session.getState());
}

/** What the same extension drew before it was updated: the scripts that drew it cannot take it away any more. */
function removeLeftBehind(): void {
  for (const panel of document.querySelectorAll('maker-passport')) panel.remove();
}

/**
 * A look that tells the background once; where the worker does not answer, the next look tells it again. A page
 * that has not grown since is only looked at again at the end, for what shadow roots drew meanwhile.
 */
function lookUntilTold(lessons: unknown): (isLast: boolean) => 'enough' | 'again' {
  let told: 'no' | 'asking' | 'yes' = 'no';
  let elements = 0;
  const glance = glanceAt(location.href);
  // The seller has shown something on such a page: it is ours, whatever Amazon calls its parts now.
  const isTaught = isTaughtPath(lessons, location.pathname);
  const hasGrown = () => {
    const before = elements;
    elements = document.getElementsByTagName('*').length;
    return elements !== before;
  };
  return (isLast) => {
    if (told === 'yes' || isDrawn() || isCutOff()) return 'enough';
    if (told === 'no' && (hasGrown() || isLast)) {
      const seen = glance(document);
      if (seen === 'guide') sayIt('guideOpened');
      else if (isTaught || seen === 'ours') sayIt('pageMayBeOurs');
    }
    return 'again';
  };
  function sayIt(name: 'guideOpened' | 'pageMayBeOurs') {
    told = 'asking';
    tell(name).then(
      () => (told = 'yes'),
      () => {
        told = 'no';
        elements = 0;
      },
    );
  }
}
