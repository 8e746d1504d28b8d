import { useId, useState } from 'react';
import { useWords } from '../words/use-words';

interface NoteFieldProps {
  note: string;
  /** What the note is about, for those who do not see where it stands. */
  what: string;
  onSave: (note: string) => void;
}

const longestNote = 500;

/** A note of the seller's own, folded away until she wants to write or change it. */
export function NoteField({ note, what, onSave }: NoteFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [written, setWritten] = useState(note);
  return (
    <details className="mp-note-field">
      <summary>
        {note === '' ? t('ticks.add') : t('item', { name: t('ticks.note'), value: note })}
        <span className="mp-hidden"> ({what})</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(written.trim());
        }}
      >
        <label className="mp-hidden" htmlFor={id}>
          {t('ticks.note')}
        </label>
        <input
          id={id}
          value={written}
          maxLength={longestNote}
          onChange={({ target }) => setWritten(target.value)}
        />
        <button type="submit" className="mp-quiet mp-small">
          {t('ticks.save')}
        </button>
      </form>
    </details>
  );
}
