import { useId, useState } from 'react';
import type { Plan } from '../../utils/facts/shop';
import { countriesOfRegion, otherRegion, type Country } from '../../utils/marketplaces/countries';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import { usePlanWords } from './use-plan-words';

interface TargetsQuestionProps {
  home: Country;
  plan: Plan;
  onBack: () => void;
  onStart: (plan: Plan) => void;
}

/** Second question: which countries of the other region? All of them, unless the seller said otherwise. */
export function TargetsQuestion({ home, plan, onBack, onStart }: TargetsQuestionProps) {
  const { t, country } = useWords();
  const { size, needs } = usePlanWords();
  const id = useId();
  const choices = countriesOfRegion(otherRegion(home));
  const [targets, setTargets] = useState(() => {
    const chosen = choices.filter((code) => plan.targets.includes(code));
    return chosen.length > 0 ? chosen : choices;
  });
  const toggle = (code: Country) => {
    setTargets(choices.filter((choice) => targets.includes(choice) !== (choice === code)));
  };
  const needed = needs(home, targets);
  return (
    <div className="mp-stack">
      <p className="mp-soft">{t('plan.home-is', { country: country(home) })}</p>
      <fieldset className="mp-targets">
        <legend>{t('plan.targets')}</legend>
        {choices.map((code) => (
          <div key={code} className="mp-target">
            <label>
              <input
                type="checkbox"
                checked={targets.includes(code)}
                aria-describedby={`${id}-${code}`}
                onChange={() => toggle(code)}
              />
              <CodeStamp country={code} />
              {country(code)}
            </label>
            <span id={`${id}-${code}`} className="mp-soft">
              {needed.get(code)}
            </span>
          </div>
        ))}
      </fieldset>
      <output>{targets.length === 0 ? t('plan.none') : size(home, targets)}</output>
      <div className="mp-actions">
        <button
          type="button"
          className="mp-button"
          disabled={targets.length === 0}
          onClick={() => onStart({ home, targets })}
        >
          {plan.home === null ? t('plan.start') : t('plan.save')}
        </button>
        <button type="button" className="mp-quiet" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </div>
  );
}
