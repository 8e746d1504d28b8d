import type { Progress } from '../../utils/progress/progress';
import { useWords } from '../words/use-words';
import './progress-stamp.css';

const radius = 40;
const round = 2 * Math.PI * radius;

/** Overall progress as a round stamp whose ring fills. */
export function ProgressStamp({ progress }: { progress: Progress }) {
  const { t, percent } = useWords();
  const { done, required } = progress;
  const written = percent(progress.percent);
  const label = t('item', {
    name: t('progress.percent', { percent: written }),
    value: t('progress.ofSteps', { done, count: required }),
  });
  return (
    <div className="mp-stamp" data-complete={progress.next === null}>
      <progress className="mp-hidden" max={required} value={done} aria-label={label} />
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="mp-stamp-edge" cx="50" cy="50" r="48" />
        <circle className="mp-stamp-track" cx="50" cy="50" r={radius} />
        <circle
          className="mp-stamp-ring"
          cx="50"
          cy="50"
          r={radius}
          strokeDasharray={`${(round * progress.percent) / 100} ${round}`}
          transform="rotate(-90 50 50)"
        />
        <text x="50" y="58">
          {written}
        </text>
      </svg>
    </div>
  );
}
