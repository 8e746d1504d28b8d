import type { Tick } from '../../utils/facts/ticks';
import { NoteField } from '../ticks/note-field';
import { withNote, type TickIntents } from '../ticks/tick-box';
import { useWords } from '../words/use-words';
import { useTickName } from './use-tick-name';

/** Something ticked by hand: what, when, with which note, and the way to take it back. */
export function TickRow({ tick, now, onSet, onUnset }: TickIntents & { tick: Tick; now: number }) {
  const { t, seen, day } = useWords();
  const name = useTickName()(tick);
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="mp-soft">
        {tick.notForMe
          ? t('ticks.notForMeOn', { date: day(tick.at, now) })
          : seen({ seenAt: tick.at, stale: false, place: 'hand' }, now)}
      </p>
      <NoteField
        key={tick.note}
        note={tick.note ?? ''}
        what={name}
        onSave={(note) => void onSet(withNote(tick, note), tick)}
      />
      <div>
        <button type="button" className="mp-quiet mp-small" onClick={() => void onUnset(tick)}>
          {t('decisions.takeBack')}
          <span className="mp-hidden">: {name}</span>
        </button>
      </div>
    </>
  );
}
