import { useWords } from '../words/use-words';
import type { Share } from './vault';

/** How far a long work is, and the way out of it. */
export function WorkProgress({ share: { done, of }, onCancel }: { share: Share; onCancel: () => void }) {
  const { t } = useWords();
  return (
    <span className="mp-work-progress">
      {t('data.busy')}
      <progress aria-label={t('data.busy')} max={of || 1} value={of > 0 ? done : undefined} />
      <button type="button" className="mp-quiet" onClick={onCancel}>
        {t('data.cancel')}
      </button>
    </span>
  );
}
