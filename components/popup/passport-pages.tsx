import { checkIds, type Progress } from '../../utils/progress/progress';
import { AllDone } from '../all-done/all-done';
import { NextStepCard } from '../next-step/next-step-card';
import { useWords } from '../words/use-words';
import { CountryRow } from './country-row';
import { NoticeIcon } from './notice-icon';

interface PassportPagesProps {
  progress: Progress;
  now: number;
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** The next step, and under it one row per target country. */
export function PassportPages({ progress, now, onOpenWorkbench }: PassportPagesProps) {
  const { t, checkName } = useWords();
  const { countries, next } = progress;
  const nothingSeen = countries.every(({ checks }) => checks.every((check) => check.seenAt === null));
  return (
    <>
      {nothingSeen ? (
        <div className="mp-notice">
          <NoticeIcon of="nothing-seen" />
          <p>{t('popup.nothing-seen')}</p>
        </div>
      ) : null}
      {next === null ? <AllDone said={t('popup.done')} /> : null}
      {next !== null && next.id !== 'set-plan' ? <NextStepCard step={next} /> : null}
      <section>
        <div className="mp-popup-columns">
          <h2>{t('popup.countries')}</h2>
          {/* Each mark below carries its own name; these are for the eye. */}
          <div aria-hidden="true">
            {checkIds.map((id) => (
              <span key={id}>{checkName(id)}</span>
            ))}
          </div>
        </div>
        <ul className="mp-popup-countries">
          {countries.map((country) => (
            <CountryRow
              key={country.country}
              progress={country}
              now={now}
              onOpenWorkbench={onOpenWorkbench}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
