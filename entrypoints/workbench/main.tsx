import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/words/words-provider';
import { openMirror } from '../../utils/storage/mirror';
import { drawnAfterPress } from '../../utils/surface/drawn-after-press';
import { openSurface } from '../../utils/surface/open-surface';
import { followReadable } from '../../utils/surface/may-read';
import { packagedWords } from '../../utils/surface/packaged-words';
import { ConnectedWorkbench } from './connected-workbench';

const [{ mirror, i18n }, permission] = await Promise.all([
  openSurface(openMirror, packagedWords),
  followReadable(),
]);
const nameLanguage = () => (document.documentElement.lang = i18n.language);
i18n.on('languageChanged', nameLanguage);
nameLanguage();

const ground = document.getElementById('root');
if (!ground) throw new Error('workbench.html has lost its #root');
createRoot(ground).render(
  <WordsProvider i18n={i18n}>
    <ConnectedWorkbench mirror={drawnAfterPress(mirror)} permission={permission} />
  </WordsProvider>,
);
