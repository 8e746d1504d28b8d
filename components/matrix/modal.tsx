import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words';

interface ModalProps {
  name: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog before everything else; Esc and the button close it, and the focus goes back where it was. */
export function Modal({ name, className, onClose, children }: ModalProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // One dialog may stand before another, each with its own name.
  const heading = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className={`mp-modal ${className}`} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{name}</h2>
        <button type="button" className="mp-quiet" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
