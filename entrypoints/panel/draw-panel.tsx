import type { i18n } from 'i18next';
import { createRoot, type Root } from 'react-dom/client';
import { WordsProvider } from '../../components/words/words-provider';
import type { StoreApi } from 'zustand/vanilla';

import { comeBack } from '../../utils/page-session/come-back';
import { isShown } from '../../utils/page-session/is-shown';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import type { Mirror } from '../../utils/storage/mirror';
import { isStanding, openHost, rise, standIn } from './host';
import { PanelAndBadges } from './panel-and-badges';

/** Puts the panel's element on the page while the session has one, and takes it away when the page is left. */
export function drawPanel(
  session: PageSessionStore,
  { mirror, i18n, styles }: { mirror: StoreApi<Mirror>; i18n: i18n; styles: string },
): void {
  let drawn: { host: HTMLElement; root: Root } | null = null;
  const follow = () => {
    const wanted = isShown(session.getState());
    if (wanted && !drawn) {
      const { host, ground } = openHost(document, styles);
      const root = createRoot(ground);
      root.render(
        <WordsProvider i18n={i18n}>
          <PanelAndBadges session={session} mirror={mirror} host={host} />
        </WordsProvider>,
      );
      drawn = { host, root };
      session.wasRead = comeBack(
        () => isStanding(host),
        () => standIn(document, host),
      );
    }
    if (!wanted && drawn) {
      const { host, root } = drawn;
      // Before unmounting, which carries out effects that are due: one that changes the session leads here again.
      drawn = null;
      root.unmount();
      host.remove();
      session.wasRead = () => undefined;
    }
  };
  session.subscribe(follow);
  // A dialog of the page's, or what filled the screen, has gone.
  for (const type of ['close', 'fullscreenchange']) {
    document.addEventListener(type, () => drawn && rise(drawn.host), { capture: true });
  }
  follow();
}
