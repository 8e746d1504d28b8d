import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { lessonSchema, mostLessons, type Lesson } from '../pages/lessons/lesson';
import { keepValue } from './keep-value';
import { oneByOne } from './one-by-one';
import { setAside } from './set-aside';

/** What the seller has shown of changed pages. It is the browser's, not a shop's: a page looks the same for both. */
const lessonsItem = storage.defineItem<unknown>('local:lessons', { fallback: [], version: 1 });

/** The lessons that can be read, in the order they were given; `damaged` where one could not. */
export function salvageLessons(raw: unknown): { lessons: Lesson[]; damaged: boolean } {
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { lessons: [], damaged: true };
  const lessons = list.data.flatMap((one) => {
    const lesson = lessonSchema.safeParse(one);
    return lesson.success ? [lesson.data] : [];
  });
  return { lessons, damaged: lessons.length < list.data.length };
}

export async function readLessons(): Promise<Lesson[]> {
  return salvageLessons(await lessonsItem.getValue()).lessons;
}

const inTurn = oneByOne();

/**
 * For the background only, the one writer; one change after the other. More than `mostLessons` push out the oldest.
 * What cannot be read any more is set aside first.
 */
export function changeLessons(change: (lessons: Lesson[]) => Lesson[]): Promise<void> {
  return inTurn(async () => {
    const raw = await lessonsItem.getValue();
    const { lessons, damaged } = salvageLessons(raw);
    if (damaged) await setAside(raw);
    await keepValue(lessonsItem, change(lessons).slice(-mostLessons));
  });
}

/** Calls back with the lessons whenever they change; returns how to stop. */
export function watchLessons(changed: (lessons: Lesson[]) => void): () => void {
  return lessonsItem.watch((raw) => changed(salvageLessons(raw).lessons));
}
