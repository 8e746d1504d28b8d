import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { browser } from 'wxt/browser';
import { createI18n } from '../../utils/i18n/i18n';
import { openMirror } from '../../utils/storage/mirror';
import { ConnectedWorkbench } from './connected-workbench';

const i18n = createI18n([browser.i18n.getUILanguage(), ...navigator.languages]);
document.documentElement.lang = i18n.language;

const { mirror } = await openMirror();
const ground = document.getElementById('root');
if (!ground) throw new Error('workbench.html has lost its #root');
createRoot(ground).render(
  <I18nextProvider i18n={i18n}>
    <ConnectedWorkbench mirror={mirror} />
  </I18nextProvider>,
);
