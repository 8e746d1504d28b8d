import type { Fingerprint, Lesson } from '../pages/lessons/lesson';

/** Adds what was shown; what was shown before of the same thing on the same form is replaced. */
export function learn(lessons: readonly Lesson[], lesson: Lesson): Lesson[] {
  return [...forget(lessons, lesson), lesson];
}

/** The lessons without this one. */
export function forget(lessons: readonly Lesson[], lesson: Lesson): Lesson[] {
  return lessons.filter((other) => !isSameThing(other, lesson));
}

/** Of the same form: an address and labels of its own make another lesson, so that two layouts can be taught. */
function isSameThing(one: Lesson, other: Lesson): boolean {
  const same = (sign: keyof Fingerprint) =>
    JSON.stringify(one.fingerprint[sign]) === JSON.stringify(other.fingerprint[sign]);
  return one.meaning === other.meaning && same('path') && same('tag') && same('label') && same('heading');
}
