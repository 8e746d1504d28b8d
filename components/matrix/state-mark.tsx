import type { MatrixState } from '../../utils/listings/matrix-states';
import './state-mark.css';

const circle = 'M10 2a8 8 0 1 0 0 16 8 8 0 1 0 0-16z';

/**
 * A shape for each state, so that none is told by its colour alone. One path each: rows that scroll by change hundreds
 * of marks in a frame, and each element is styled and laid out anew. In the filled ones the sign is cut out.
 */
const paths: Record<MatrixState, string> = {
  listed:
    'M10 1.15a8.85 8.85 0 1 0 0 17.7 8.85 8.85 0 1 0 0-17.7zM4.4 10.7l4.1 4.15L15.6 7l-1.5-1.35-5.6 6.3-2.7-2.7z',
  unclear: `${circle}M7.8 8a2.2 2.2 0 1 1 2.9 2.1c-.5.2-.7.5-.7 1.1M10 13.8v.2`,
  inactive: `${circle}M8 7v6M12 7v6`,
  incomplete: `${circle}M10 2a8 8 0 0 0 0 16z`,
  missing:
    'M12 2.05 17.95 8a2.85 2.85 0 0 1 0 4L12 17.95a2.85 2.85 0 0 1-4 0L2.05 12a2.85 2.85 0 0 1 0-4L8 2.05a2.85 2.85 0 0 1 4 0zM9 5.6a1 1 0 0 1 2 0v5.6a1 1 0 0 1-2 0zM10 12.9a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 1 0 0-2.2z',
  'not-looked-at': `${circle}M7.4 10h.1M10 10h.1M12.6 10h.1`,
  'set-aside': `${circle}M4.6 15.4l10.8-10.8`,
};

/** A product's state in a country as a small stamp. Decoration: its words stand beside it. */
export function StateMark({ state }: { state: MatrixState }) {
  return (
    <svg className="mp-state" viewBox="0 0 20 20" aria-hidden="true">
      <path data-state={state} d={paths[state]} />
    </svg>
  );
}
