import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSession, type PageSessionStore } from '../../utils/page-session/page-session';
import { ask } from '../../utils/messages/ask';
import { untilHeard } from '../../utils/messages/until-heard';
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
  // A worker that never answers is asked again by the next page's panel.
  openPanel(session).catch(() => (session.hasPanel = false));
});

async function openPanel(session: PageSessionStore): Promise<void> {
  const [{ mirror, i18n }, styles] = await Promise.all([
    openSurface(mirrorOfBackground, (language) => untilHeard(() => ask('loadWords', language))),
    untilHeard(() => ask('loadStyles')),
  ]);
  // A new original, plan or "this is right" changes what the open texts are worth.
  mirror.subscribe(() => {
    session.judgeAgain();
    session.reportAgain();
  });
  drawPanel(session, { mirror, i18n, styles });
}
