import type { MatrixState } from '../../utils/listings/matrix-states';
import './state-mark.css';

/** A shape for each state, so that none is told by its colour alone. */
const shapes: Record<MatrixState, { round: boolean; path: string }> = {
  listed: { round: true, path: 'M5.5 10.4l3 3 6-6.6' },
  unclear: { round: true, path: 'M7.8 8a2.2 2.2 0 1 1 2.9 2.1c-.5.2-.7.5-.7 1.1M10 13.8v.2' },
  inactive: { round: true, path: 'M8 7v6M12 7v6' },
  incomplete: { round: true, path: 'M10 2a8 8 0 0 1 0 16z' },
  missing: { round: false, path: 'M10 5.6v5.6M10 13.9v.2' },
  'not-looked-at': { round: true, path: 'M7.4 10h.1M10 10h.1M12.6 10h.1' },
  'set-aside': { round: true, path: 'M4.6 15.4l10.8-10.8' },
};

/** A product's state in a country as a small stamp. Decoration: its words stand beside it. */
export function StateMark({ state }: { state: MatrixState }) {
  const { round, path } = shapes[state];
  return (
    <svg className="mp-state" data-state={state} viewBox="0 0 20 20" aria-hidden="true">
      {round ? (
        <circle cx="10" cy="10" r="8" />
      ) : (
        <rect x="3.8" y="3.8" width="12.4" height="12.4" rx="2" transform="rotate(45 10 10)" />
      )}
      <path d={path} />
    </svg>
  );
}
