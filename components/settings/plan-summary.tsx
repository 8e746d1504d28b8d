import type { Plan } from '../../utils/facts/shop';
import { CodeStamp } from '../code-stamp/code-stamp';
import { usePlanWords } from '../country-chooser/use-plan-words';
import { useWords } from '../words/use-words';

/** The plan in words: from where to where, and what text each country needs. */
export function PlanSummary({ plan, onChange }: { plan: Plan; onChange: () => void }) {
  const { t, country } = useWords();
  const { size, needs } = usePlanWords();
  const { home, targets } = plan;
  if (home === null) return null;
  return (
    <>
      <p>{t('plan.home-is', { country: country(home) })}</p>
      <p>{size(home, targets)}</p>
      <ul className="mp-plan-needs">
        {[...needs(home, targets)].map(([code, need]) => (
          <li key={code}>
            <CodeStamp country={code} />
            <strong>{country(code)}</strong>
            <span className="mp-soft">{need}</span>
          </li>
        ))}
      </ul>
      <div className="mp-actions">
        <button type="button" className="mp-quiet" onClick={onChange}>
          {t('plan.change')}
        </button>
      </div>
    </>
  );
}
