import type { MatrixState } from '../../utils/listings/matrix-states';
import { useWords } from '../words/use-words';
import { StateMark } from './state-mark';

/** What the stamps mean. */
export function StateLegend({ states }: { states: readonly MatrixState[] }) {
  const { t } = useWords();
  return (
    <ul className="mp-legend" aria-label={t('matrix.legend')}>
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} /> {t(`matrix.state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
