import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

interface SureProps {
  /** What the first button says. */
  ask: ReactNode;
  /** What will be gone, said before it is done. */
  what: string;
  /** What the button that does it says. */
  yes: string;
  onYes: () => void;
}

/** A button for something that throws away: asks once more, in place, before it does. */
export function Sure({ ask, what, yes, onYes }: SureProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const show = (now: boolean) => {
    setAsking(now);
    // The pressed button goes away: focus follows to what stands in its place.
    requestAnimationFrame(() => (now ? note : first).current?.focus());
  };
  if (!asking) {
    return (
      <button ref={first} type="button" className="mp-quiet" onClick={() => show(true)}>
        {ask}
      </button>
    );
  }
  return (
    <div className="mp-note mp-stack">
      <p ref={note} tabIndex={-1}>
        {what}
      </p>
      <div className="mp-actions">
        <button
          type="button"
          className="mp-button"
          onClick={() => {
            show(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" className="mp-quiet" onClick={() => show(false)}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}
