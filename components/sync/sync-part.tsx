import { useId } from 'react';
import type { SyncStatus } from '../../utils/storage/sync-item';
import { Switch } from '../switch/switch';
import { useWords } from '../words/use-words';

export interface SyncPartProps {
  status: SyncStatus;
  /** ms since 1970. */
  now: number;
  onSwitch: (on: boolean) => Promise<void>;
}

/** Whether decisions travel to a second computer, what goes along and what never does, and how it last went. */
export function SyncPart({ status, now, onSwitch }: SyncPartProps) {
  const { t, brand } = useWords();
  const heading = useId();
  return (
    <section className="mp-stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('sync.title')}</h2>
      <Switch label={t('sync.switch')} on={status.on} onSwitch={onSwitch}>
        <p>{t('sync.goes')}</p>
        <p>{t('sync.never')}</p>
        <p>{t('sync.how', { brand })}</p>
      </Switch>
      {status.on ? <SyncState status={status} now={now} /> : null}
    </section>
  );
}

function SyncState({ status, now }: Pick<SyncPartProps, 'status' | 'now'>) {
  const { t, moment } = useWords();
  const { sentAt, receivedAt, problem, leftOut } = status;
  return (
    <div className="mp-stack">
      <p>{sentAt === null ? t('sync.nothingSent') : t('sync.sent', { date: moment(sentAt, now) })}</p>
      <p>
        {receivedAt === null
          ? t('sync.nothingReceived')
          : t('sync.received', { date: moment(receivedAt, now) })}
      </p>
      {problem === null ? null : (
        <p className="mp-note">{t(`sync.problem.${problem}`, { count: leftOut })}</p>
      )}
    </div>
  );
}
