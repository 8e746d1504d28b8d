import { useCallback, useState } from 'react';
import { isSameFinding, type Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { ReasonChoice } from '../decisions/reason-choice';
import { UndoBar } from '../undo/undo-bar';
import { NotSavedInSight } from '../wanted/not-saved';
import { useCarryOut } from '../wanted/use-carry-out';
import { useWords } from '../words/use-words';
import type { AcceptIntents } from './accept-button';

/** "This is right" and back, and for ten seconds the way to say why, or to undo it. `onUndone`: its bar goes away. */
export function useAcceptUndo(shop: Shop, intents: AcceptIntents<Promise<void>>, onUndone: () => void) {
  const { t } = useWords();
  const [last, setLast] = useState<Finding | null>(null);
  const { failed, carryOut } = useCarryOut();
  const forget = useCallback(() => setLast(null), []);
  const accepting: AcceptIntents = {
    onAccept: (finding, reason) => {
      const stored = intents.onAccept(finding, reason);
      // Where nothing was stored there is nothing to undo.
      carryOut(reason === undefined ? stored.then(() => setLast(finding)) : stored);
    },
    onTakeBack: (finding) => {
      forget();
      carryOut(intents.onTakeBack(finding));
    },
  };
  const offer =
    last === null ? null : (
      <UndoBar
        key={`${last.kind} ${last.text}`}
        said={t('texts.noted')}
        onUndo={() => {
          accepting.onTakeBack(last);
          onUndone();
        }}
        onEnd={forget}
      >
        <ReasonChoice
          what={last.text.slice(0, 60)}
          reason={shop.accepted?.find((one) => isSameFinding(one, last))?.reason}
          onReason={(reason) => accepting.onAccept(last, reason)}
        />
      </UndoBar>
    );
  const bar = (
    <>
      <NotSavedInSight why={failed} />
      {offer}
    </>
  );
  return { accepting, bar };
}
