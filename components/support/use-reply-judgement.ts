import { useEffect, useState } from 'react';
import type { Reply } from '../../utils/facts/judge-reply';
import type { Judgement } from '../../utils/language/judgement';
import type { Intents } from '../workbench/section';

/** How long typing must rest before a draft is judged, in ms; no verdict is spoken sooner after the one before. */
const rest = 500;

/** null: there is nothing to judge. */
export type ReplyAnswer = 'judging' | 'failed' | { judgement: Judgement; text: string } | null;

/** What the judge says of the draft as it stands; an answer to an older draft is dropped. */
export function useReplyJudgement({ language, text }: Reply, judgeReply: Intents['judgeReply']): ReplyAnswer {
  const [spoken, setSpoken] = useState<{ of: string; answer: ReplyAnswer }>({ of: '', answer: null });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let outdated = false;
    const timer = setTimeout(() => {
      judgeReply({ language, text }).then(
        (judgement) => outdated || setSpoken({ of: text, answer: { judgement, text } }),
        () => outdated || setSpoken({ of: text, answer: 'failed' }),
      );
    }, rest);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [language, text, judgeReply]);
  if (text.trim() === '') return null;
  return spoken.of === text ? spoken.answer : 'judging';
}
