import { useState } from 'react';
import { formatDay } from '../../utils/i18n/format';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { lessonsText } from '../../utils/facts/lessons-text';
import { CopyButton } from '../texts/copy-button';
import { UndoBar } from '../undo/undo-bar';
import { NotSavedInSight } from '../wanted/not-saved';
import { useCarryOut } from '../wanted/use-carry-out';
import { useWords } from '../words/use-words';
import { TakeLessons } from './take-lessons';
import { thingName } from './thing-name';

interface LessonsListProps {
  lessons: readonly Lesson[];
  /** ms since 1970. */
  now: number;
  onLearn: (lesson: Lesson) => Promise<void>;
  onForget: (lesson: Lesson) => Promise<void>;
}

/** Everything the seller has shown: to be forgotten, to be had back, and to be taken to another computer. */
export function LessonsList({ lessons, now, onLearn, onForget }: LessonsListProps) {
  const words = useWords();
  const { t, language } = words;
  const { failed, carryOut } = useCarryOut();
  const [forgotten, setForgotten] = useState<Lesson | null>(null);
  // Where nothing was forgotten there is nothing to undo.
  const forget = (lesson: Lesson) => carryOut(onForget(lesson).then(() => setForgotten(lesson)));
  return (
    <section className="mp-stack">
      <h2>{t('teach.title')}</h2>
      <p className="mp-soft">{lessons.length > 0 ? t('teach.help') : t('teach.none')}</p>
      <ul className="mp-lessons">
        {lessons.map((lesson) => {
          const name = thingName(lesson.meaning, words);
          const { path } = lesson.fingerprint;
          return (
            <li key={`${lesson.meaning} ${lesson.at} ${path}`}>
              <strong>{name}</strong>{' '}
              <span className="mp-soft">
                {t('teach.where', { path, date: formatDay(lesson.at, now, language) })}
              </span>{' '}
              <button type="button" className="mp-quiet mp-small" onClick={() => forget(lesson)}>
                {t('teach.forget')} <span className="mp-hidden">({name})</span>
              </button>
            </li>
          );
        })}
      </ul>
      {forgotten ? (
        <UndoBar
          key={forgotten.at}
          said={t('ticks.unset')}
          onUndo={() => {
            setForgotten(null);
            carryOut(onLearn(forgotten));
          }}
          onEnd={() => setForgotten(null)}
        />
      ) : null}
      {lessons.length > 0 ? (
        <CopyButton text={lessonsText(lessons)} what={t('teach.allAsText')} label={t('teach.copyAll')} />
      ) : null}
      <NotSavedInSight why={failed} />
      <TakeLessons onLearn={onLearn} />
    </section>
  );
}
