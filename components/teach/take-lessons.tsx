import { useId, useState } from 'react';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { lessonsInText } from '../../utils/facts/lessons-text';
import { useWords } from '../words/use-words';

/** Takes over what was shown on another computer, from the text that was copied there. */
export function TakeLessons({ onLearn }: { onLearn: (lesson: Lesson) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<number | 'bad' | null>(null);
  const field = useId();
  const take = () => {
    const lessons = lessonsInText(text);
    if (!lessons) return setTaken('bad');
    for (const lesson of lessons) onLearn(lesson);
    setTaken(lessons.length);
    setText('');
  };
  return (
    <details>
      <summary>{t('teach.import')}</summary>
      <div className="mp-stack">
        <label htmlFor={field}>{t('teach.paste')}</label>
        <textarea id={field} rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        <div className="mp-actions">
          <button type="button" className="mp-button" disabled={text.trim() === ''} onClick={take}>
            {t('teach.take')}
          </button>
        </div>
        <output>
          {taken === 'bad' ? t('teach.bad') : null}
          {typeof taken === 'number' ? t('teach.taken', { count: taken }) : null}
        </output>
      </div>
    </details>
  );
}
