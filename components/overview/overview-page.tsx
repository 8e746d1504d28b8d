import { deriveProgress } from '../../utils/progress/derive-progress';
import { AllDone } from '../all-done/all-done';
import { NextStepCard } from '../next-step/next-step-card';
import { useWords } from '../words/use-words';
import type { SectionProps } from '../workbench/section';
import { ChangeLog } from './change-log';
import { Passport } from './passport';
import { useLastVisit } from './use-last-visit';
import './overview.css';

/** Where the workbench opens: what comes next, what changed since the last visit, and the passport. */
export function OverviewPage({ shop, now, intents }: SectionProps) {
  const { t } = useWords();
  const visit = useLastVisit(shop.visit, intents.overviewSeen);
  const progress = deriveProgress(shop, now);
  const { next, countries } = progress;
  const nothingSeen = countries.every(({ checks }) => checks.every((check) => check.seenAt === null));
  return (
    <div className="mp-overview mp-stack">
      {nothingSeen ? <p>{t('popup.nothing-seen')}</p> : null}
      <div className="mp-overview-top">
        {next === null ? <AllDone said={t('popup.done')} /> : null}
        {next !== null && next.id !== 'set-plan' ? <NextStepCard step={next} /> : null}
        <ChangeLog visit={visit} progress={progress} now={now} />
      </div>
      <Passport plan={shop.plan} progress={progress} now={now} />
    </div>
  );
}
