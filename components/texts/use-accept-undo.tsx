import { useCallback, useState } from 'react';
import { isSameFinding, type Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { ReasonChoice } from '../decisions/reason-choice';
import { UndoBar } from '../undo/undo-bar';
import { useWords } from '../words/use-words';
import type { AcceptIntents } from './accept-button';

/** "This is right" and back, and for ten seconds the way to say why, or to undo it. `onUndone`: its bar goes away. */
export function useAcceptUndo(shop: Shop, intents: AcceptIntents, onUndone: () => void) {
  const { t } = useWords();
  const [last, setLast] = useState<Finding | null>(null);
  const forget = useCallback(() => setLast(null), []);
  const accepting: AcceptIntents = {
    onAccept: (finding, reason) => {
      if (reason === undefined) setLast(finding);
      intents.onAccept(finding, reason);
    },
    onTakeBack: (finding) => {
      forget();
      intents.onTakeBack(finding);
    },
  };
  const bar =
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
          onReason={(reason) => intents.onAccept(last, reason)}
        />
      </UndoBar>
    );
  return { accepting, bar };
}
