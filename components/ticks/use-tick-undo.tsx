import { useCallback, useState } from 'react';
import type { Tick } from '../../utils/facts/ticks';
import { UndoBar } from '../undo/undo-bar';
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
  const forget = useCallback(() => setLast(null), []);
  const ticking: TickIntents = {
    onSet: (tick, before) => {
      setLast({ said: 'set', id: tick.id, before });
      return intents.setTick(tick);
    },
    onUnset: (tick) => {
      setLast({ said: 'unset', id: tick.id, before: tick });
      return intents.unsetTick(tick.id);
    },
  };
  const undo = ({ id, before }: Change) => {
    void (before === null ? intents.unsetTick(id) : intents.setTick(before));
    forget();
  };
  const bar =
    last === null ? null : (
      <UndoBar
        key={`${last.said} ${last.id}`}
        said={t(`ticks.${last.said}`)}
        onUndo={() => undo(last)}
        onEnd={forget}
      />
    );
  return { ticking, bar };
}
