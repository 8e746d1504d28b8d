import * as z from 'zod/mini';
import { lessonsSchema, type Lesson } from '../pages/lessons/lesson';

const textSchema = z.strictObject({ 'maker-passport lessons': z.literal(1), lessons: lessonsSchema });

/** Lessons as a text that can be sent to another computer. */
export function lessonsText(lessons: readonly Lesson[]): string {
  return JSON.stringify({ 'maker-passport lessons': 1, lessons }, null, 1);
}

/** The lessons in such a text; null where it is none, or was changed on its way. */
export function lessonsInText(text: string): Lesson[] | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null; // Not what was copied: the seller is told.
  }
  const parsed = textSchema.safeParse(raw);
  return parsed.success ? parsed.data.lessons : null;
}
