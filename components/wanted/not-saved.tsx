import type { Failure } from '../../utils/storage/failure';
import { useWords } from '../words/use-words';
import { InSight } from './in-sight';

/** Says that something could not be stored, and what helps. */
export function NotSaved({ why }: { why: Failure }) {
  const { t } = useWords();
  return (
    <p role="alert" className="mp-warn">
      {why === 'full' ? t('noRoom') : t('notSaved')}
    </p>
  );
}

/** The same where what could not be stored was decided, wherever the seller has scrolled to; null: nothing failed. */
export function NotSavedInSight({ why }: { why: Failure | null }) {
  if (why === null) return null;
  return (
    <InSight>
      <NotSaved why={why} />
    </InSight>
  );
}
