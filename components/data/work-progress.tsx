import { useWords } from '../words/use-words';
import type { Share } from './vault';

interface WorkProgressProps {
  /** Of 0: how far it is, nobody knows. */
  share: Share;
  /** null: it is done as a whole or not at all. */
  onCancel: (() => void) | null;
}

/** How far a long work is, and the way out of it. */
export function WorkProgress({ share: { done, of }, onCancel }: WorkProgressProps) {
  const { t } = useWords();
  return (
    <span className="mp-work-progress">
      {t('data.busy')}
      <progress aria-label={t('data.busy')} max={of || 1} value={of > 0 ? done : undefined} />
      {onCancel === null ? null : (
        <button type="button" className="mp-quiet" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      )}
    </span>
  );
}
