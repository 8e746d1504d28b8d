import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { InterfaceLanguage } from '../../utils/i18n/languages';
import { openMirror } from '../../utils/storage/mirror';
import { openSurface } from '../../utils/surface/open-surface';
import { headStart } from '../../utils/surface/head-start';
import { askToRead } from '../../utils/surface/may-read';
import { packagedWords, wordsIn } from '../../utils/surface/packaged-words';
import { followTab, teachHere } from './tab';
import { ConnectedPopup } from './connected-popup';
import './page.css';

const begun = headStart();
const loadWords = async (language: InterfaceLanguage) =>
  language === begun.words.language ? wordsIn(await begun.words.fetched) : packagedWords(language);
const [{ mirror, i18n }, tab] = await Promise.all([
  openSurface(() => openMirror(begun.stored), loadWords),
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
    <I18nextProvider i18n={i18n}>
      <ConnectedPopup mirror={mirror} tab={tab} onAllow={askToRead} onTeach={() => void teachHere()} />
    </I18nextProvider>,
  ),
);
