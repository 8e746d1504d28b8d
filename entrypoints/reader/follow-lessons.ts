import { ask } from '../../utils/messages/ask';
import { untilHeard } from '../../utils/messages/until-heard';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import { tryLesson } from '../../utils/pages/lessons/try-lesson';

/** What the seller has shown of changed pages, from the background; `again` is called when there is more. */
export function followLessons(
  session: PageSessionStore,
  again: () => void,
): { all: () => readonly Lesson[] } {
  let lessons: readonly Lesson[] = [];
  const load = async () => {
    // A worker that never answers teaches nothing: the page is read by Amazon's own words.
    const known = await untilHeard(() => ask('readLessons')).catch(() => lessons);
    if (known.length === 0 && lessons.length === 0) return;
    lessons = known;
    again();
  };
  session.lessonsChanged = () => void load();
  session.tryLesson = (meaning, element) =>
    tryLesson(location.href, document, lessons, meaning, element, Date.now());
  void load();
  return { all: () => lessons };
}
