import type { ShopJudgement } from '../../utils/facts/shop';
import type { ReviewedAnswer } from '../../utils/packet/review-packet';
import { checkText, wrongSentences } from '../../utils/progress/check-country';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';

interface AnswerVerdictProps {
  answer: ReviewedAnswer;
  judgement: ShopJudgement | 'failed' | null;
  now: number;
}

/** What the judge says of an answer: the verdict, the sentences concerned, and what of the original is lost. */
export function AnswerVerdict({ answer, judgement, now }: AnswerVerdictProps) {
  const { t, reason } = useWords();
  const { country, field, text } = answer;
  if (judgement === null) return <p className="mp-soft">{t('badge.judging')}</p>;
  if (judgement === 'failed') return <p className="mp-warn">{t('packet.judgeFailed')}</p>;
  const check = checkText(field, { at: now, state: 'filled', text, judgement }, now);
  const wrong = wrongSentences(judgement);
  return (
    <>
      <p className="mp-packet-verdict">
        <Mark state={check.state} /> {reason(check, country)}
      </p>
      {wrong.length === 0 ? null : (
        <ul className="mp-packet-sentences">
          {wrong.map(({ start, end, language }) => (
            <li key={start} lang={language ?? undefined}>
              <q>{text.slice(start, end)}</q>
            </li>
          ))}
        </ul>
      )}
      {judgement.lostFacts.length === 0 ? null : (
        <p className="mp-warn">{t('panel.lost', { things: judgement.lostFacts.join(', ') })}</p>
      )}
    </>
  );
}
