import type { Tick } from '../../utils/facts/ticks';
import { NotSaved } from '../wanted/not-saved';
import { useWanted } from '../wanted/use-wanted';
import { useWords } from '../words/use-words';
import { NoteField } from './note-field';
import './ticks.css';

export interface TickIntents {
  /** `before`: the tick it takes the place of. */
  onSet: (tick: Tick, before: Tick | null) => Promise<void>;
  onUnset: (tick: Tick) => Promise<void>;
}

interface TickBoxProps extends TickIntents {
  id: string;
  /** As it stands; null: not ticked. */
  tick: Tick | null;
  label: string;
  /** Offers to say that this is nothing she needs. */
  mayNotConcern?: boolean;
  now: number;
}

/** Something only the seller can know: her tick, the day of it, and what she noted with it. */
export function TickBox({ id, tick, label, mayNotConcern, now, onSet, onUnset }: TickBoxProps) {
  const { t, seen, day } = useWords();
  const { shown, failed, want } = useWanted(tick !== null, tick);
  const toggle = () => want(tick === null, tick ? onUnset(tick) : onSet({ id, at: now }, null));
  return (
    <div className="mp-tick">
      <label>
        <input type="checkbox" checked={shown} onChange={toggle} />
        <span>{label}</span>
      </label>
      {failed ? <NotSaved why={failed} /> : null}
      {tick ? (
        <>
          <p className="mp-soft">
            {tick.notForMe
              ? t('ticks.notForMeOn', { date: day(tick.at, now) })
              : seen({ seenAt: tick.at, stale: false, place: 'hand' }, now)}
          </p>
          <NoteField
            key={tick.note}
            note={tick.note ?? ''}
            what={label}
            onSave={(note) => want(true, onSet(withNote(tick, note), tick))}
          />
        </>
      ) : null}
      {tick === null && mayNotConcern ? (
        <button
          type="button"
          className="mp-quiet mp-small"
          onClick={() => want(true, onSet({ id, at: now, notForMe: true }, null))}
        >
          {t('ticks.notForMe')}
          <span className="mp-hidden">: {label}</span>
        </button>
      ) : null}
    </div>
  );
}

/** The tick with this note; an empty one is none. */
export function withNote({ id, at, notForMe }: Tick, note: string): Tick {
  return { id, at, ...(notForMe && { notForMe }), ...(note && { note }) };
}
