import type { Draft } from '../../utils/facts/drafts';
import type { ShopJudgement } from '../../utils/facts/shop';
import { countries } from '../../utils/marketplaces/countries';
import type { ReviewedAnswer } from '../../utils/packet/review-packet';
import { formatDay } from '../../utils/i18n/format';
import { CodeStamp } from '../code-stamp/code-stamp';
import { CopyButton } from '../texts/copy-button';
import { useWords } from '../words/use-words';
import { AnswerVerdict } from './answer-verdict';

interface AnswerBesidePageProps {
  answer: ReviewedAnswer;
  /** null while the judge is asked. */
  judgement: ShopJudgement | 'failed' | null;
  /** What is kept for this text already. */
  draft: Draft | null;
  now: number;
  onKeep: () => void;
}

/** One answer: the original, what stands on Amazon's page, the translation, and what the judge makes of it. */
export function AnswerBesidePage({ answer, judgement, draft, now, onKeep }: AnswerBesidePageProps) {
  const { t, country, checkName, language, seen } = useWords();
  const { country: code, field, text, onPage, original, takenFrom } = answer;
  const name = t('item', { name: country(code), value: checkName(field) });
  const kept = draft?.text === text;
  return (
    <article className="mp-packet-answer mp-stack" aria-label={name}>
      <h3>
        <CodeStamp country={code} /> {name}
      </h3>
      <AnswerVerdict answer={answer} judgement={judgement} now={now} />
      {takenFrom === null ? null : <p>{t('packet.takenFrom', { country: country(takenFrom) })}</p>}
      {answer.originalChanged ? <p className="mp-note">{t('packet.originalChanged')}</p> : null}
      <div className="mp-packet-texts">
        <div>
          <h4>{t('packet-columns.original')}</h4>
          <p className="mp-packet-text">{original ?? t('reason.not-looked-at')}</p>
        </div>
        <div>
          <h4>{t('packet-columns.current')}</h4>
          {onPage === null ? <p>{t('reason.not-looked-at')}</p> : null}
          {onPage === null ? null : (
            <>
              <p className="mp-packet-text">{onPage.text === '' ? t('reason.empty') : onPage.text}</p>
              <p className="mp-soft">{seen({ seenAt: onPage.at, stale: false }, now)}</p>
            </>
          )}
        </div>
        <div>
          <h4>{t('packet-columns.translation')}</h4>
          <p className="mp-packet-text" lang={countries[code].language}>
            {text}
          </p>
        </div>
      </div>
      {draft === null || kept ? null : (
        <p className="mp-note">{t('packet.replaces', { date: formatDay(draft.at, now, language) })}</p>
      )}
      <div className="mp-actions">
        <CopyButton text={text} what={name} />
        <button type="button" className="mp-quiet" disabled={kept} onClick={onKeep}>
          {kept ? t('packet.kept') : t('packet.keep')} <span className="mp-hidden">({name})</span>
        </button>
      </div>
    </article>
  );
}
