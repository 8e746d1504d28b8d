import type { ReportSummary } from '../../utils/listings/report-summary';
import { listingStatuses } from '../../utils/listings/report';
import { useWords } from '../words/use-words';
import { dayOf } from './day-of';
import { ReportProblems } from './report-problems';

/** What a file holds, before anything of it is stored. */
export function ReportFacts({ report, now }: { report: ReportSummary; now: number }) {
  const { t, number, list, day } = useWords();
  const { date, rows, statuses, isKindAssumed, kind, provesAbsence, unknownStatuses } = report;
  // Until the seller says which report it is, nothing is known of a status.
  const shown = isKindAssumed ? [] : listingStatuses.filter((status) => statuses[status] > 0);
  return (
    <>
      <dl className="mp-import-facts">
        <div>
          <dt>{t('import.report')}</dt>
          <dd>{isKindAssumed ? t('import.kind.assumed') : t(`import.kind.${kind}`)}</dd>
        </div>
        <div>
          <dt>{t('import.date')}</dt>
          <dd>{date === null ? t('import.noDate') : day(dayOf(date), now)}</dd>
        </div>
        <div>
          <dt>{t('import.rows')}</dt>
          <dd>{number(rows)}</dd>
        </div>
        {shown.length === 0 ? null : (
          <div>
            <dt>{t('import.statuses')}</dt>
            <dd>{list(shown.map((status) => t(`import.status.${status}`, { count: statuses[status] })))}</dd>
          </div>
        )}
      </dl>
      <p className="mp-soft">{provesAbsence ? t('import.provesAbsence') : t('import.provesPresence')}</p>
      {unknownStatuses.length === 0 ? null : (
        <p className="mp-note">
          {t('import.unknownStatuses', { words: list(unknownStatuses.map(({ word }) => `“${word}”`)) })}
        </p>
      )}
      <ReportProblems report={report} />
    </>
  );
}
