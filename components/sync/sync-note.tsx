import type { SyncProblem } from '../../utils/sync/problems';
import type { SyncStatus } from '../../utils/storage/sync-item';
import { useWords } from '../words/use-words';

interface SyncNoteProps {
  status: SyncStatus;
  onTold: (problem: SyncProblem) => void;
}

/** Says once, wherever the seller is, that decisions do not travel at the moment. */
export function SyncNote({ status: { on, problem, told, leftOut }, onTold }: SyncNoteProps) {
  const { t } = useWords();
  if (!on || problem === null || problem === told) return null;
  return (
    <div className="mp-note mp-stack">
      <output>{t(`sync.problem.${problem}`, { count: leftOut })}</output>
      <div className="mp-actions">
        <button type="button" className="mp-quiet" onClick={() => onTold(problem)}>
          {t('sync.understood')}
        </button>
      </div>
    </div>
  );
}
