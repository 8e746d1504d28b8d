import { useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import type { Refusal } from '../../utils/pages/lessons/teach';
import type { Teachable } from '../../utils/pages/lessons/teachable';
import type { LessonTry } from '../../utils/pages/lessons/try-lesson';

/** What teaching needs of the page; the panel's entrypoint provides it. */
export interface Teacher {
  /** Lets the seller point at something and says what would be read there; null where she gave up. */
  pick: (meaning: Teachable, signal: AbortSignal) => Promise<LessonTry | null>;
  learn: (lesson: Lesson) => Promise<void>;
  forget: (lesson: Lesson) => Promise<void>;
}

/** Where the lesson stands. */
export type Teaching =
  | { step: 'idle' }
  | { step: 'picking'; meaning: Teachable }
  /** `not-kept`: the browser did not store it. */
  | { step: 'failed'; meaning: Teachable; why: Refusal | 'nothing' | 'not-kept' }
  | { step: 'preview'; meaning: Teachable; understood: Extract<LessonTry, { status: 'understood' }> }
  | { step: 'learned'; meaning: Teachable; lesson: Lesson };

/** The course of one lesson: point, look at what would be read, say yes, undo. */
export function useTeaching(teacher: Teacher) {
  const [teaching, setTeaching] = useState<Teaching>({ step: 'idle' });
  const picking = useRef<AbortController>(null);
  // A closed panel waits for nothing: the next click belongs to the page again.
  useEffect(() => () => picking.current?.abort(), []);
  const stop = () => {
    picking.current?.abort();
    setTeaching({ step: 'idle' });
  };
  const start = async (meaning: Teachable) => {
    picking.current?.abort();
    const { signal } = (picking.current = new AbortController());
    setTeaching({ step: 'picking', meaning });
    const tried = await teacher.pick(meaning, signal);
    if (signal.aborted) return;
    setTeaching(tried ? afterTry(meaning, tried) : { step: 'idle' });
  };
  const confirm = (meaning: Teachable, lesson: Lesson) => {
    teacher.learn(lesson).then(
      () => setTeaching({ step: 'learned', meaning, lesson }),
      () => setTeaching({ step: 'failed', meaning, why: 'not-kept' }),
    );
  };
  const undo = (lesson: Lesson) => {
    teacher.forget(lesson).then(
      () => setTeaching({ step: 'idle' }),
      () => setTeaching({ step: 'failed', meaning: lesson.meaning, why: 'not-kept' }),
    );
  };
  return { teaching, start, stop, confirm, undo };
}

function afterTry(meaning: Teachable, tried: LessonTry): Teaching {
  if (tried.status === 'understood') return { step: 'preview', meaning, understood: tried };
  return { step: 'failed', meaning, why: tried.status === 'refused' ? tried.refusal : 'nothing' };
}
