import type { Plan } from '../../utils/facts/shop';
import type { InterfaceLanguage } from '../../utils/i18n/languages';
import { CountryChooser } from '../country-chooser/country-chooser';
import { LanguageChoice } from '../language-choice/language-choice';
import './setup.css';

export interface SetupProps {
  plan: Plan;
  /** What the seller chose; null: the browser's language. */
  language: InterfaceLanguage | null;
  onLanguage: (language: InterfaceLanguage | null) => Promise<void>;
  onSave: (plan: Plan) => void;
}

/**
 * First run, in three questions: the language (answered by the browser unless she says otherwise, and first, because
 * the other two are asked in it), where she sells, and which countries she opens up.
 */
export function Setup({ plan, language, onLanguage, onSave }: SetupProps) {
  return (
    <div className="mp-setup mp-stack">
      <LanguageChoice chosen={language} withBrowser={false} onChoose={onLanguage} />
      <CountryChooser plan={plan} onSave={onSave} />
    </div>
  );
}
