import { useCallback, useState } from 'react';
import type { Tick } from '../../utils/facts/ticks';
import { UndoBar } from '../undo/undo-bar';
import { NotSavedInSight } from '../wanted/not-saved';
import { useCarryOut } from '../wanted/use-carry-out';
import type { Intents } from '../workbench/section';
import { useWords } from '../words/use-words';
import type { TickIntents } from './tick-box';

interface Change {
  said: 'set' | 'unset';
  id: string;
  /** As it stood before; null: it was not ticked. */
  before: Tick | null;
}

/** Ticks and takes back, and for ten seconds the way to undo the last of it, note and date included. */
export function useTickUndo(intents: Pick<Intents, 'setTick' | 'unsetTick'>) {
  const { t } = useWords();
  const [last, setLast] = useState<Change | null>(null);
  const { failed, carryOut } = useCarryOut();
  const forget = useCallback(() => setLast(null), []);
  const ticking: TickIntents = {
    // Where nothing was stored there is nothing to undo.
    onSet: (tick, before) => intents.setTick(tick).then(() => setLast({ said: 'set', id: tick.id, before })),
    onUnset: (tick) =>
      intents.unsetTick(tick.id).then(() => setLast({ said: 'unset', id: tick.id, before: tick })),
  };
  const undo = ({ id, before }: Change) => {
    carryOut(before === null ? intents.unsetTick(id) : intents.setTick(before));
    forget();
  };
  const bar = (
    <>
      <NotSavedInSight why={failed} />
      {last === null ? null : (
        <UndoBar
          key={`${last.said} ${last.id}`}
          said={t(`ticks.${last.said}`)}
          onUndo={() => undo(last)}
          onEnd={forget}
        />
      )}
    </>
  );
  return { ticking, bar };
}
