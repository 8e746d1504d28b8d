import type { CheckState } from '../../utils/progress/progress';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import './checklist.css';

export interface ChecklistRow {
  id: string;
  state: CheckState;
  name: string;
  value: string;
  /** When it was seen, as a sentence; null where nothing was seen or the page is open. */
  seen: string | null;
  stale?: boolean;
  /** A hint that changes nothing about the state. */
  hint?: string | null;
}

/** Things with their mark, what is known of them in words, and when that was seen. */
export function Checklist({ rows }: { rows: readonly ChecklistRow[] }) {
  const { t } = useWords();
  return (
    <ul className="mp-checklist">
      {rows.map(({ id, state, name, value, seen, stale, hint }) => (
        <li key={id} {...(state === 'todo' && { 'data-finding': '', tabIndex: -1 })}>
          <Mark state={state} label={t(`state.${state}`)} />
          <div>
            <p>
              <strong>{name}</strong> <span>{value}</span>
            </p>
            {hint ? <span className="mp-soft">{hint}</span> : null}
            {seen === null ? null : <span className={stale ? 'mp-warn' : 'mp-soft'}>{seen}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
