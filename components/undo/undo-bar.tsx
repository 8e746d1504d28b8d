import { useEffect, type ReactNode } from 'react';
import { useAnnouncement } from '../spoken/announcer';
import { useWords } from '../words/use-words';
import './undo-bar.css';

/** How long the bar offers to undo, in ms. */
const offered = 10_000;

interface UndoBarProps {
  /** What was just done, in words. */
  said: string;
  onUndo: () => void;
  onEnd: () => void;
  /** What else can be said of it meanwhile. */
  children?: ReactNode;
}

/** What was just done, to be undone for ten seconds. */
export function UndoBar({ said, onUndo, onEnd, children }: UndoBarProps) {
  const { t } = useWords();
  useEffect(() => {
    const timer = setTimeout(onEnd, offered);
    return () => clearTimeout(timer);
  }, [onEnd]);
  useAnnouncement(said);
  return (
    <div className="mp-undo">
      <p>{said}</p>
      {children}
      <button type="button" className="mp-quiet" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
