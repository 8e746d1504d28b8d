import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { browser } from 'wxt/browser';
import { createI18n } from '../../utils/i18n/i18n';
import { openMirror } from '../../utils/storage/mirror';
import { allow, statusOfTab } from './tab';
import { ConnectedPopup } from './connected-popup';
import './page.css';

const i18n = createI18n([browser.i18n.getUILanguage(), ...navigator.languages]);
document.documentElement.lang = i18n.language;

const [{ mirror }, status] = await Promise.all([openMirror(), statusOfTab()]);
const ground = document.getElementById('root');
if (!ground) throw new Error('popup.html has lost its #root');
createRoot(ground).render(
  <I18nextProvider i18n={i18n}>
    <ConnectedPopup mirror={mirror} status={status} onAllow={allow} />
  </I18nextProvider>,
);
