import { useState } from 'react';
import type { SyncProblem } from '../../utils/sync/problems';
import type { SyncStatus } from '../../utils/storage/sync-item';
import { useWords } from '../words/use-words';

interface SyncNoteProps {
  status: SyncStatus;
  onTold: (problem: SyncProblem) => void;
}

/** Says once, wherever the seller is, that decisions do not travel at the moment. */
export function SyncNote({ status, onTold }: SyncNoteProps) {
  const { t } = useWords();
  // Where there is no room to store even that she was told, the note goes all the same.
  const [closed, setClosed] = useState<SyncStatus | null>(null);
  const { on, problem, told, leftOut } = status;
  if (!on || problem === null || problem === told || status === closed) return null;
  const close = () => {
    setClosed(status);
    onTold(problem);
  };
  return (
    <div className="mp-note mp-stack">
      <output>{t(`sync.problem.${problem}`, { count: leftOut })}</output>
      <div className="mp-actions">
        <button type="button" className="mp-quiet" onClick={close}>
          {t('sync.understood')}
        </button>
      </div>
    </div>
  );
}
