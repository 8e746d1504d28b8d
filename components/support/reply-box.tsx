import { useId, useState } from 'react';
import { wrongSentences } from '../../utils/progress/check-country';
import type { ReplyLanguage } from '../../utils/procedure/phrases/reply-languages';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { useReplyJudgement } from './use-reply-judgement';

interface ReplyBoxProps {
  reply: ReplyLanguage;
  judgeReply: Intents['judgeReply'];
}

const longestReply = 10_000;

/** Says whether a draft is in the buyer's language, and which sentences are not. Nothing of it is kept. */
export function ReplyBox({ reply: { tag, language }, judgeReply }: ReplyBoxProps) {
  const { t, languageName } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const answer = useReplyJudgement({ language, text }, judgeReply);
  const name = languageName(tag);
  return (
    <div className="mp-reply">
      <label htmlFor={id}>{t('support.draft', { language: name })}</label>
      <p id={`${id}-help`} className="mp-soft">
        {t('support.draftHelp')}
      </p>
      <textarea
        id={id}
        rows={4}
        lang={tag}
        maxLength={longestReply}
        aria-describedby={`${id}-help`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {answer === 'judging' ? <p>{t('badge.judging')}</p> : null}
      <output htmlFor={id}>
        {answer === 'failed' ? <span className="mp-warn">{t('support.failed')}</span> : null}
        {typeof answer === 'object' && answer !== null ? (
          <ReplyVerdict judgement={answer.judgement} text={answer.text} language={name} />
        ) : null}
      </output>
    </div>
  );
}

interface ReplyVerdictProps {
  judgement: Awaited<ReturnType<Intents['judgeReply']>>;
  /** The text it was spoken on. */
  text: string;
  language: string;
}

function ReplyVerdict({ judgement, text, language }: ReplyVerdictProps) {
  const { t } = useWords();
  const { verdict, sentences } = judgement;
  const wrong = wrongSentences(judgement);
  const state = verdict === 'good' ? 'done' : verdict === 'too-short' ? 'unknown' : 'todo';
  return (
    <>
      <p className="mp-reply-verdict" data-state={state}>
        <Mark state={state} />
        {t(`reason.${verdict}`, { count: wrong.length, of: sentences.length, language })}
      </p>
      {wrong.length === 0 ? null : (
        <>
          <p>{t('support.wrong', { language })}</p>
          <ul>
            {wrong.map(({ start, end, language: found }) => (
              <li key={start}>
                <blockquote lang={found ?? undefined}>{text.slice(start, end)}</blockquote>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
