import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { lessonSchema, mostLessons, type Lesson } from '../pages/lessons/lesson';

/** What the seller has shown of changed pages. It is the browser's, not a shop's: a page looks the same for both. */
const lessonsItem = storage.defineItem<unknown>('local:lessons', { fallback: [], version: 1 });

/** The lessons that can be read, in the order they were given; one that cannot is left out. */
function parse(raw: unknown): Lesson[] {
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return [];
  return list.data.flatMap((one) => {
    const lesson = lessonSchema.safeParse(one);
    return lesson.success ? [lesson.data] : [];
  });
}

export async function readLessons(): Promise<Lesson[]> {
  return parse(await lessonsItem.getValue());
}

/** For the background only, the one writer. More than `mostLessons` push out the oldest. */
export async function changeLessons(change: (lessons: Lesson[]) => Lesson[]): Promise<void> {
  await lessonsItem.setValue(change(await readLessons()).slice(-mostLessons));
}

/** Calls back with the lessons whenever they change; returns how to stop. */
export function watchLessons(changed: (lessons: Lesson[]) => void): () => void {
  return lessonsItem.watch((raw) => changed(parse(raw)));
}
