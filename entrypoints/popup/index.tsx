// First, so that its questions are on their way before anything else is run.
import { begun } from './begun';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words/words-provider';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openMirror } from '../../utils/storage/mirror';
import { drawnAfterPress } from '../../utils/surface/drawn-after-press';
import { openSurface } from '../../utils/surface/open-surface';
import { askToRead } from '../../utils/surface/may-read';
import { followTab, teachHere } from './tab';
import { ConnectedPopup } from './connected-popup';
import { popupWords } from './words';
import './page.css';

/** The popup's one script, with all it needs: each file more is waited for. */
export default defineUnlistedScript(async () => {
  const [{ mirror, i18n }, tab] = await Promise.all([
    openSurface(
      () => openMirror(begun.stored),
      (language) => Promise.resolve(popupWords(language)),
    ),
    followTab(begun.tab),
  ]);
  const nameLanguage = () => (document.documentElement.lang = i18n.language);
  i18n.on('languageChanged', nameLanguage);
  nameLanguage();

  const ground = document.getElementById('root');
  if (!ground) throw new Error('popup.html has lost its #root');
  const root = createRoot(ground);
  // At once: left to React's scheduler, an empty frame would be painted first.
  flushSync(() =>
    root.render(
      <WordsProvider i18n={i18n}>
        <ConnectedPopup
          mirror={drawnAfterPress(mirror)}
          tab={tab}
          onAllow={askToRead}
          onTeach={() => void teachHere()}
        />
      </WordsProvider>,
    ),
  );
});
