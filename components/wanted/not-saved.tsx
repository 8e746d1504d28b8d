import type { Failure } from '../../utils/storage/failure';
import { useWords } from '../words/use-words';

/** Says that something could not be stored, and what helps. */
export function NotSaved({ why }: { why: Failure }) {
  const { t } = useWords();
  return (
    <p role="alert" className="mp-warn">
      {why === 'full' ? t('noRoom') : t('notSaved')}
    </p>
  );
}
