import { useEffect } from 'react';
import { useWords } from '../words/use-words';

/** How long the bar offers to undo, in ms. Whoever is slower finds everything in the list at the end. */
const offered = 10_000;

/** What was just called right, to be undone for ten seconds. */
export function UndoBar({ onUndo, onEnd }: { onUndo: () => void; onEnd: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    const timer = setTimeout(onEnd, offered);
    return () => clearTimeout(timer);
  }, [onEnd]);
  return (
    <div className="mp-undo">
      <output>{t('texts.noted')}</output>
      <button type="button" className="mp-quiet" onClick={onUndo}>
        {t('texts.undo')}
      </button>
    </div>
  );
}
