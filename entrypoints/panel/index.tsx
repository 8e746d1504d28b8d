import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession, type PageSessionStore } from '../../utils/page-session/page-session';
import { tryAgain } from '../../utils/page-session/try-again';
import { ask } from '../../utils/messages/ask';
import { guideOf } from '../../utils/pages/guide-pages';
import { openSurface } from '../../utils/surface/open-surface';
import { mirrorOfBackground } from './mirror-of-background';
import { drawPanel } from './draw-panel';

/** The panel and the badges, injected on a recognised page. They stay for the tab's next recognised pages. */
export default defineUnlistedScript(() => {
  const session = pageSession();
  session.setState({ guide: guideOf(location.href) });
  if (session.hasPanel) return;
  session.hasPanel = true;
  // A worker that was stopped meanwhile is asked again for words and styles; in the end by the next page's panel.
  const open = () => void openPanel(session).catch(() => (session.hasPanel = again.failed()));
  const again = tryAgain(open, new AbortController().signal);
  open();
});

async function openPanel(session: PageSessionStore): Promise<void> {
  const [{ mirror, i18n }, styles] = await Promise.all([
    openSurface(mirrorOfBackground, (language) => ask('loadWords', language)),
    ask('loadStyles'),
  ]);
  // A new original, plan or "this is right" changes what the open texts are worth.
  mirror.subscribe(() => {
    session.judgeAgain();
    session.reportAgain();
  });
  drawPanel(session, { mirror, i18n, styles });
}
