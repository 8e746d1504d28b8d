import type { CheckState } from '../../utils/progress/progress';
import './mark.css';

const shapes: Record<CheckState, string> = {
  done: 'M5.5 10.4l3 3 6-6.6',
  todo: 'M10 5.6v5.6M10 13.9v.2',
  unknown: 'M7.4 10h.1M10 10h.1M12.6 10h.1',
};

/** A stamp: filled round with a tick, diamond with a sign, or dashed ring. Without a label it is decoration. */
export function Mark({ state, label }: { state: CheckState; label?: string }) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="mp-mark" data-state={state} viewBox="0 0 20 20" {...name}>
      {label === undefined ? null : <title>{label}</title>}
      {state === 'todo' ? (
        <rect x="3.8" y="3.8" width="12.4" height="12.4" rx="2" transform="rotate(45 10 10)" />
      ) : (
        <circle cx="10" cy="10" r="8" />
      )}
      <path d={shapes[state]} />
    </svg>
  );
}
