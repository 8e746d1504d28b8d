import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { openMirror } from '../../utils/storage/mirror';
import { openSurface } from '../../utils/surface/open-surface';
import { askToRead } from '../../utils/surface/may-read';
import { packagedWords } from '../../utils/surface/packaged-words';
import { followTab, teachHere } from './tab';
import { ConnectedPopup } from './connected-popup';
import './page.css';

const [{ mirror, i18n }, tab] = await Promise.all([openSurface(openMirror, packagedWords), followTab()]);
const nameLanguage = () => (document.documentElement.lang = i18n.language);
i18n.on('languageChanged', nameLanguage);
nameLanguage();

const ground = document.getElementById('root');
if (!ground) throw new Error('popup.html has lost its #root');
createRoot(ground).render(
  <I18nextProvider i18n={i18n}>
    <ConnectedPopup mirror={mirror} tab={tab} onAllow={askToRead} onTeach={() => void teachHere()} />
  </I18nextProvider>,
);
