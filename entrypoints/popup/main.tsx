import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { openSurface } from '../../utils/surface/open-surface';
import { packagedWords } from '../../utils/surface/packaged-words';
import { allow, statusOfTab, teachHere } from './tab';
import { ConnectedPopup } from './connected-popup';
import './page.css';

const [{ mirror, i18n }, status] = await Promise.all([openSurface(packagedWords), statusOfTab()]);
const nameLanguage = () => (document.documentElement.lang = i18n.language);
i18n.on('languageChanged', nameLanguage);
nameLanguage();

const ground = document.getElementById('root');
if (!ground) throw new Error('popup.html has lost its #root');
createRoot(ground).render(
  <I18nextProvider i18n={i18n}>
    <ConnectedPopup mirror={mirror} status={status} onAllow={allow} onTeach={() => void teachHere()} />
  </I18nextProvider>,
);
