import { useMemo, useState } from 'react';
import type { Teacher } from '../../components/teach/use-teaching';
import { ask } from '../../utils/messages/ask';
import { brief, untilHeard } from '../../utils/messages/until-heard';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import { pickElement } from './pick-element';

/** Lets the seller show a field on the open page; `pointed` is what she points at right now. */
export function useTeacher(
  session: PageSessionStore,
  host: Element,
): { teacher: Teacher; pointed: Element | null } {
  const [pointed, setPointed] = useState<Element | null>(null);
  const teacher = useMemo((): Teacher => {
    const change = async (asking: () => Promise<void>) => {
      // To learn or forget the same twice changes nothing.
      await untilHeard(asking, brief);
      session.lessonsChanged();
    };
    return {
      pick: async (meaning, signal) => {
        const element = await pickElement(document, host, signal, setPointed);
        setPointed(null);
        return element && session.tryLesson(meaning, element);
      },
      learn: (lesson) => change(() => ask('learn', lesson)),
      forget: (lesson) => change(() => ask('forgetLesson', lesson)),
    };
  }, [session, host]);
  return { teacher, pointed };
}
