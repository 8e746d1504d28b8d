import type { YourServicesFacts } from '../../utils/pages/facts';
import type { CheckState, Progress } from '../../utils/progress/progress';
import { Checklist } from '../checklist/checklist';
import { useWords } from '../words/use-words';
import { linkedRows } from './linked-rows';

interface YourServicesPageProps {
  facts: YourServicesFacts;
  progress: Progress;
  now: number;
}

/** The stores of the target countries: which are registered, and which are still missing. */
export function YourServicesPage({ facts, progress, now }: YourServicesPageProps) {
  const words = useWords();
  const { t } = words;
  const { registeredCount, marketplaces } = facts;
  const countOnly = registeredCount !== null && Object.keys(marketplaces).length === 0;
  return (
    <section className="mp-stack">
      <h3>{t('panel.yourServices')}</h3>
      {countOnly ? <p className="mp-note">{t('reason.count-only', { count: registeredCount })}</p> : null}
      {countOnly ? null : <Summary progress={progress} />}
      <Checklist rows={linkedRows(progress, now, words)} />
    </section>
  );
}

function Summary({ progress }: { progress: Progress }) {
  const { t, country, list } = useWords();
  const named = (state: CheckState) => {
    const those = progress.countries.filter(({ checks }) =>
      checks.some((check) => check.id === 'linked' && check.state === state),
    );
    return those.length === 0 ? null : list(those.map((entry) => country(entry.country)));
  };
  const missing = named('todo');
  const unseen = named('unknown');
  if (missing === null && unseen === null) return <p>{t('panel.allLinked')}</p>;
  return (
    <>
      {missing === null ? null : <p>{t('panel.stillMissing', { countries: missing })}</p>}
      {unseen === null ? null : <p>{t('panel.notSeen', { countries: unseen })}</p>}
      {unseen === null ? null : <p className="mp-soft">{t('panel.openOther')}</p>}
    </>
  );
}
