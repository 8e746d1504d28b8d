import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession } from '../../utils/page-session/page-session';
import { openMirror } from '../../utils/storage/mirror';
import { browser } from 'wxt/browser';
import { drawPanel } from './draw-panel';

/** The panel and the badges, injected on a recognised page. They stay for the tab's next recognised pages. */
export default defineUnlistedScript(async () => {
  const session = pageSession();
  if (session.hasPanel) return;
  session.hasPanel = true;
  const { mirror } = await openMirror();
  // A new original, plan or "this is right" changes what the open texts are worth.
  mirror.subscribe(() => session.judgeAgain());
  drawPanel(session, mirror, [browser.i18n.getUILanguage(), ...navigator.languages]);
});
