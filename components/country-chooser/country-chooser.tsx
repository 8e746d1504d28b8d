import { useState } from 'react';
import type { Plan } from '../../utils/facts/shop';
import { useWords } from '../words/use-words';
import { CountryButtons } from './country-buttons';
import { TargetsQuestion } from './targets-question';
import './country-chooser.css';

/** Two of the set-up's questions: where do you sell, and which countries do you open up? */
export function CountryChooser({ plan, onSave }: { plan: Plan; onSave: (plan: Plan) => void }) {
  const { t } = useWords();
  const [home, setHome] = useState(plan.home);
  if (home !== null) {
    return <TargetsQuestion home={home} plan={plan} onBack={() => setHome(null)} onStart={onSave} />;
  }
  return (
    <div className="mp-stack">
      <h2>{t('plan.home')}</h2>
      <p className="mp-soft">{t('plan.homeHelp')}</p>
      <CountryButtons likely={null} onPick={setHome} />
    </div>
  );
}
