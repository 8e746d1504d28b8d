import { useState } from 'react';
import { useWords } from '../words/use-words';

interface CopyButtonProps {
  /** What is put on the clipboard. */
  text: string;
  /** What it is, for those who do not see where the button stands. */
  what: string;
  /** The words on the button, where "Copy" alone does not say enough. */
  label?: string;
}

/** Copies a text and says so in its own place, until the seller goes elsewhere. */
export function CopyButton({ text, what, label }: CopyButtonProps) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <span className="mp-copy">
      <button type="button" className="mp-quiet mp-small" onClick={copy} onBlur={() => setState('idle')}>
        {label ?? t('texts.copy')} <span className="mp-hidden">({what})</span>
      </button>
      <output>
        {state === 'copied' ? t('panel.copied') : null}
        {state === 'failed' ? t('texts.copyFailed') : null}
      </output>
    </span>
  );
}
