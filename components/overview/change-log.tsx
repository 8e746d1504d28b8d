import type { Visit } from '../../utils/facts/visit';
import { changesSince, type Change } from '../../utils/progress/changes';
import type { Progress } from '../../utils/progress/progress';
import { Checklist, type ChecklistRow } from '../checklist/checklist';
import { useWords } from '../words/use-words';

/** What changed since the last visit, as the facts tell it. Draws nothing on the first visit. */
export function ChangeLog(props: { visit: Visit | null; progress: Progress; now: number }) {
  const { visit, progress, now } = props;
  const { t, day, country, checkName, reason } = useWords();
  if (visit === null) return null;
  const row = ({ country: code, check }: Change): ChecklistRow => {
    const why = reason(check, code);
    return {
      id: `${code}-${check.id}`,
      state: check.state,
      name: t('item', { name: country(code), value: checkName(check.id) }),
      value: check.state === 'done' ? t('overview.nowDone', { reason: why }) : why,
      seen: null,
    };
  };
  const rows = changesSince(visit, progress).map((change) => row(change));
  return (
    <section className="mp-changes mp-stack">
      <h2>{t('overview.changes', { date: day(visit.at, now) })}</h2>
      {rows.length === 0 ? <p className="mp-soft">{t('overview.noChanges')}</p> : <Checklist rows={rows} />}
    </section>
  );
}
