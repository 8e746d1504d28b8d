import { useId } from 'react';
import { interfaceLanguages, ownNames, type InterfaceLanguage } from '../../utils/i18n/languages';
import { NotSaved } from '../wanted/not-saved';
import { useWanted } from '../wanted/use-wanted';
import { useWords } from '../words/use-words';
import './language-choice.css';

interface LanguageChoiceProps {
  /** What the seller chose; null: the browser's language. */
  chosen: InterfaceLanguage | null;
  /** May she go back to the browser's language? Otherwise the one that is spoken counts as chosen. */
  withBrowser: boolean;
  onChoose: (language: InterfaceLanguage | null) => Promise<void>;
}

/** The languages of the interface, each by its own name. A click changes everything at once. */
export function LanguageChoice({ chosen, withBrowser, onChoose }: LanguageChoiceProps) {
  const { t, language: spoken, brand } = useWords();
  const group = useId();
  const { shown: current, failed, want } = useWanted(chosen ?? (withBrowser ? null : spoken), chosen);
  const choose = (language: InterfaceLanguage | null) => want(language, onChoose(language));
  return (
    <fieldset className="mp-languages">
      <legend>{t('settings.language', { brand })}</legend>
      <div>
        {withBrowser ? (
          <label>
            <input type="radio" name={group} checked={current === null} onChange={() => choose(null)} />
            {t('settings.asBrowser')}
          </label>
        ) : null}
        {interfaceLanguages.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name={group}
              checked={current === language}
              onChange={() => choose(language)}
            />
            {ownNames[language]}
          </label>
        ))}
      </div>
      {failed ? <NotSaved why={failed} /> : null}
    </fieldset>
  );
}
