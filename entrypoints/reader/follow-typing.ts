import { ask } from '../../utils/messages/ask';
import { isCutOff } from '../../utils/messages/cut-off';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import { tryAgain } from '../../utils/page-session/try-again';
import { whenTypingRests } from '../../utils/page-session/typing';
import { valueOf } from '../../utils/pages/controls';
import { longestText, profileTexts, type ProfileText } from '../../utils/pages/fields';

/** Follows what the seller writes into the two text fields and has it judged, live. */
export interface Typing {
  /** Judges the fields as they stand; texts that were judged already are not judged again. */
  judge(): void;
  /** Whether a field holds what was typed into it: that is not saved yet, and not remembered. */
  isEdited(): boolean;
}

export function followTyping(session: PageSessionStore, signal: AbortSignal): Typing {
  const judged: Partial<Record<ProfileText, string>> = {};
  const heard = new WeakSet<Document>();
  const edited = new WeakSet<Element>();
  const unjudged = tryAgain(() => judge(), signal);
  const judges = Object.fromEntries(profileTexts.map((field) => [field, judgeOf(field)]));

  function judgeOf(field: ProfileText) {
    return whenTypingRests(
      (text) => {
        const { page } = session.getState();
        if (!page?.country) throw new Error('no country to judge for');
        const of = { owner: page.owner, said: page.saidShop };
        return ask('judgeText', { of, country: page.country, field, text: text.slice(0, longestText) });
      },
      (judgement) => {
        unjudged.worked();
        session.setState(({ judgements }) => ({ judgements: { ...judgements, [field]: judgement } }));
      },
      () => {
        // Judged again soon, or with the next key or look.
        delete judged[field];
        if (isCutOff()) session.leave();
        else unjudged.failed();
      },
      signal,
    );
  }

  function judge(again = false): void {
    if (signal.aborted) return;
    const { page } = session.getState();
    for (const field of profileTexts) {
      const control = page?.textControls[field];
      if (!control || !page?.country) continue;
      hear(control.ownerDocument);
      const text = valueOf(control) ?? '';
      const asked = `${page.country} ${text}`;
      const isNew = judged[field] !== asked;
      if (!isNew && !again) continue;
      judged[field] = asked;
      if (isNew) session.setState(({ judgements }) => ({ judgements: { ...judgements, [field]: null } }));
      judges[field]?.(text);
    }
  }

  /** Typing inside a shadow root or a frame reaches that frame's document. */
  function hear(document: Document): void {
    if (heard.has(document)) return;
    heard.add(document);
    document.addEventListener('input', typed, { capture: true, passive: true, signal });
  }

  function typed(event: Event): void {
    const path = event.composedPath();
    const { page } = session.getState();
    const control = profileTexts
      .map((field) => page?.textControls[field])
      .find((one) => one && path.includes(one));
    if (!control) return;
    edited.add(control);
    showTyped();
    judge();
  }

  /** The panel's checklist follows what is typed, too. */
  function showTyped(): void {
    const { page } = session.getState();
    if (!page?.makerProfile) return;
    const fields = { ...page.makerProfile.fields };
    for (const field of profileTexts) {
      const control = page.textControls[field];
      const text = control && valueOf(control);
      if (text !== null && text !== undefined)
        fields[field] = { state: text.trim() ? 'filled' : 'empty', text };
    }
    session.setState({ page: { ...page, makerProfile: { fields } } });
  }

  const isEdited = () =>
    Object.values(session.getState().page?.textControls ?? {}).some((control) => edited.has(control));
  session.judgeAgain = () => judge(true);
  return { judge: () => judge(), isEdited };
}
