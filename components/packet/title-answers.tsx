import { useMemo } from 'react';
import { mostTitles, titleToJudge } from '../../utils/facts/judge-titles';
import { countries } from '../../utils/marketplaces/countries';
import type { TitleAnswer } from '../../utils/packet/read-packet';
import { rowId } from '../../utils/packet/row-id';
import { CodeStamp } from '../code-stamp/code-stamp';
import { TitleFindings } from '../matrix/title-verdict';
import { useTitleJudgements } from '../matrix/use-title-judgements';
import { CopyButton } from '../texts/copy-button';
import { useWords } from '../words/use-words';
import type { Intents } from '../workbench/section';
import { usePlaceName } from './use-place-name';

interface TitleAnswersProps {
  titles: readonly TitleAnswer[];
  judge: Intents['judgeTitles'];
}

/** The titles of listings that came back, each judged and to be copied; the file itself keeps them. */
export function TitleAnswers({ titles, judge }: TitleAnswersProps) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  const filled = useMemo(() => titles.filter(({ text }) => text.trim() !== ''), [titles]);
  const shown = filled.slice(0, mostTitles);
  const judgementOf = useTitleJudgements(shown.map(askedOf), judge);
  if (shown.length === 0) return null;
  const count = filled.length - shown.length;
  return (
    <>
      <h3>{t('packet.titles')}</h3>
      {count === 0 ? null : <p className="mp-note">{t('packet.titlesNotShown', { count })}</p>}
      {shown.map((answer) => (
        <article key={rowId(answer)} className="mp-packet-answer mp-stack" aria-label={nameOf(answer)}>
          <h4>
            <CodeStamp country={answer.country} /> {nameOf(answer)}
          </h4>
          <p className="mp-soft">{answer.original}</p>
          <p className="mp-packet-text" lang={countries[answer.country].language}>
            {answer.text}
          </p>
          <TitleFindings
            country={answer.country}
            title={answer.text}
            judgement={judgementOf(askedOf(answer))}
          />
          <div>
            <CopyButton text={answer.text} what={nameOf(answer)} />
          </div>
        </article>
      ))}
    </>
  );
}

function askedOf({ country, text, original }: TitleAnswer) {
  return titleToJudge(country, text, original);
}
