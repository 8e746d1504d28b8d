import { useState } from 'react';
import type { Plan } from '../../utils/facts/shop';
import { countriesOfRegion, otherRegion, type Country } from '../../utils/marketplaces/countries';
import { sizeOfJob } from '../../utils/progress/size-of-job';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';

interface TargetsQuestionProps {
  home: Country;
  plan: Plan;
  onBack: () => void;
  onStart: (plan: Plan) => void;
}

/** Second question: which countries of the other region? All of them, unless the seller said otherwise. */
export function TargetsQuestion({ home, plan, onBack, onStart }: TargetsQuestionProps) {
  const { t, country } = useWords();
  const choices = countriesOfRegion(otherRegion(home));
  const [targets, setTargets] = useState(() => {
    const chosen = choices.filter((code) => plan.targets.includes(code));
    return chosen.length > 0 ? chosen : choices;
  });
  const toggle = (code: Country) => {
    setTargets(choices.filter((choice) => targets.includes(choice) !== (choice === code)));
  };
  return (
    <div className="mp-stack">
      <p className="mp-soft">{t('plan.home-is', { country: country(home) })}</p>
      <fieldset className="mp-targets">
        <legend>{t('plan.targets')}</legend>
        {choices.map((code) => (
          <label key={code}>
            <input type="checkbox" checked={targets.includes(code)} onChange={() => toggle(code)} />
            <CodeStamp country={code} />
            {country(code)}
          </label>
        ))}
      </fieldset>
      <Size home={home} targets={targets} />
      <div className="mp-actions">
        <button
          type="button"
          className="mp-button"
          disabled={targets.length === 0}
          onClick={() => onStart({ home, targets })}
        >
          {t('plan.start')}
        </button>
        <button type="button" className="mp-quiet" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </div>
  );
}

function Size({ home, targets }: { home: Country; targets: readonly Country[] }) {
  const { t, country, list } = useWords();
  if (targets.length === 0) return <output>{t('plan.none')}</output>;
  const { translations, reused } = sizeOfJob(home, targets);
  return (
    <output>
      {t('plan.size', {
        countries: t('plan.countries', { count: targets.length }),
        translations: t('plan.translations', { count: translations }),
      })}{' '}
      {reused.length > 0 ? t('plan.reused', { countries: list(reused.map((code) => country(code))) }) : null}
    </output>
  );
}
