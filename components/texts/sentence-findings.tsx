import { useEffect, useRef } from 'react';
import { isAccepted } from '../../utils/facts/accepted';
import type { Finding } from '../../utils/facts/finding';
import { originalOf } from '../../utils/facts/older';
import { originalSentences } from '../../utils/facts/side-by-side';
import type { Shop, TextFact } from '../../utils/facts/shop';
import type { Language } from '../../utils/language/judgement';
import type { Country } from '../../utils/marketplaces/countries';
import type { ProfileText } from '../../utils/pages/fields';
import { wrongSentences } from '../../utils/progress/check-country';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';
import { CopyButton } from './copy-button';
import './texts.css';

/** The field whose badge was clicked; a new object each time. */
export type Asked = { field: ProfileText } | null;

interface SentenceFindingsProps extends AcceptIntents {
  shop: Shop;
  country: Country;
  field: ProfileText;
  fact: TextFact | undefined;
  asked: Asked;
}

/** The sentences of one text that are wrong, or were called right; each opens to its original. */
export function SentenceFindings(props: SentenceFindingsProps) {
  const { shop, country, field, fact, asked } = props;
  const { t, checkName } = useWords();
  const list = useOpenWhenAsked(asked?.field === field ? asked : null);
  const judgement = fact?.judgement;
  if (!fact || !judgement || judgement.verdict === 'same-as-original') return null;
  const wrong = wrongSentences(judgement);
  const findings = judgement.sentences.map((sentence): Finding & { start: number } => {
    const text = fact.text.slice(sentence.start, sentence.end);
    return { country, field, kind: 'sentence', text, start: sentence.start };
  });
  const original = originalOf(shop, country, field);
  const answers = original === null ? [] : originalSentences(original, fact.text, judgement.sentences);
  const rows = findings.flatMap(({ start, ...finding }, index) => {
    const accepted = isAccepted(shop, finding);
    const isWrong = wrong.some((sentence) => sentence.start === start);
    const answer = original === null ? null : (answers[index] ?? '');
    const language = judgement.sentences[index]?.language ?? null;
    return accepted || isWrong ? [{ start, finding, accepted, answer, language }] : [];
  });
  if (rows.length === 0) return null;
  const said = wrong.length > 0 ? t('texts.toLookAt', { count: wrong.length }) : t('texts.saidRight');
  return (
    <details className="mp-findings" ref={list}>
      <summary>{t('item', { name: checkName(field), value: said })}</summary>
      <ul>
        {rows.map(({ start, ...row }) => (
          <li key={start}>
            <SentenceFinding {...row} {...props} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SentenceFindingProps extends SentenceFindingsProps {
  finding: Finding;
  accepted: boolean;
  language: Language | null;
  /** Its counterpart in the original, '' where there is none; null where the original is not known. */
  answer: string | null;
}

function SentenceFinding(props: SentenceFindingProps) {
  const { finding, accepted, language, answer, shop, field, onAccept, onTakeBack } = props;
  const { t, country } = useWords();
  const { home } = shop.plan;
  const originalLanguage = home && shop.countries[home]?.profile?.[field]?.judgement?.language;
  return (
    <details name={`mp-${field}`} className="mp-sentence" data-state={accepted ? 'done' : 'todo'}>
      <summary lang={language ?? undefined} data-finding={accepted ? undefined : ''}>
        {finding.text}
      </summary>
      <h5>{t('texts.original')}</h5>
      {answer === null ? <p>{t('texts.noOriginal', { country: home ? country(home) : '' })}</p> : null}
      {answer === '' ? <p>{t('texts.notInOriginal')}</p> : null}
      {answer ? <blockquote lang={originalLanguage ?? undefined}>{answer}</blockquote> : null}
      <div className="mp-actions">
        {answer ? <CopyButton text={answer} what={t('texts.original')} /> : null}
        <AcceptButton finding={finding} accepted={accepted} onAccept={onAccept} onTakeBack={onTakeBack} />
      </div>
    </details>
  );
}

/** A click on the badge opens the list and brings the focus to it, however it stood before. */
function useOpenWhenAsked(asked: Asked) {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked === null || !list.current) return;
    list.current.open = true;
    list.current.querySelector('summary')?.focus();
  }, [asked]);
  return list;
}
