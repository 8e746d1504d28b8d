import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../words/use-words';

interface OwnWordsProps {
  words: readonly string[];
  onSave: (words: string[]) => void;
}

/** The words that stay as they are in every language, one a line: the seller's name, product names. */
export function OwnWords({ words, onSave }: OwnWordsProps) {
  const { t } = useWords();
  const field = useId();
  const stored = words.join('\n');
  const [typed, setTyped] = useState(stored);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(linesOf(typed));
  };
  const isSaved = linesOf(typed).join('\n') === stored;
  return (
    <details className="mp-accepted">
      <summary>{t('texts.ownWords', { count: words.length })}</summary>
      <form className="mp-stack" onSubmit={save}>
        <label htmlFor={field}>{t('texts.ownWordsLabel')}</label>
        <textarea id={field} rows={5} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className="mp-button" disabled={isSaved}>
          {t('texts.ownWordsSave')}
        </button>
        <output>{isSaved && words.length > 0 ? t('texts.ownWordsSaved') : ''}</output>
      </form>
    </details>
  );
}

/** What the message takes: lines that hold something, each once, none longer and no more than it allows. */
function linesOf(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim().slice(0, 100));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 200);
}
