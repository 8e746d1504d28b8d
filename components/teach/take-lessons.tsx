import { useId, useState } from 'react';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { lessonsInText } from '../../utils/facts/lessons-text';
import { failureOf, type Failure } from '../../utils/storage/failure';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';

/** Takes over what was shown on another computer, from the text that was copied there. */
export function TakeLessons({ onLearn }: { onLearn: (lesson: Lesson) => Promise<void> }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<number | 'bad' | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const field = useId();
  const take = async () => {
    const lessons = lessonsInText(text);
    setTaken(lessons ? null : 'bad');
    if (!lessons) return;
    const failure = await Promise.all(lessons.map((lesson) => onLearn(lesson))).then(() => null, failureOf);
    setFailed(failure);
    if (failure !== null) return;
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
          <button
            type="button"
            className="mp-button"
            disabled={text.trim() === ''}
            onClick={() => void take()}
          >
            {t('teach.take')}
          </button>
        </div>
        <output>
          {taken === 'bad' ? t('teach.bad') : null}
          {typeof taken === 'number' ? t('teach.taken', { count: taken }) : null}
        </output>
        {failed ? <NotSaved why={failed} /> : null}
      </div>
    </details>
  );
}
