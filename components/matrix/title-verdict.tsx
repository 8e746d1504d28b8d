import { isUnchangedCopy, titleFindings, type TitleFinding } from '../../utils/listings/title-rules';
import { countries, type Country } from '../../utils/marketplaces/countries';
import { shareOf } from '../../utils/progress/check-country';
import type { CheckState } from '../../utils/progress/progress';
import { Mark } from '../mark/mark';
import { useWords } from '../words/use-words';
import type { TitleJudgement } from './use-title-judgements';

interface TitleVerdictProps {
  country: Country;
  title: string;
  /** The home country's title; null in the home country itself, or where it is not known. */
  original: { country: Country; title: string } | null;
  judgement: TitleJudgement;
}

/** What is to be said of a listing's title: its language, whether it is a copy, and Amazon's rules for titles. */
export function TitleVerdict({ country, title, original, judgement }: TitleVerdictProps) {
  const { t, reason, country: nameOf } = useWords();
  if (title === '') return <p className="mp-soft">{t('matrix.noTitle')}</p>;
  const isCopy = original !== null && isUntranslatedCopy(country, title, original);
  const state = stateOf(judgement, isCopy);
  return (
    <>
      <p className="mp-verdict">
        <Mark state={state} />
        <span>
          {isCopy ? t('matrix.copy', { country: nameOf(original.country) }) : null}{' '}
          {judgement === null ? t('badge.judging') : null}
          {judgement === 'failed' ? t('packet.judgeFailed') : null}
          {judgement === null || judgement === 'failed' || (isCopy && judgement.verdict !== 'good')
            ? null
            : reason({ reason: judgement.verdict, ...shareOf(judgement) }, country)}
        </span>
      </p>
      {titleFindings(title).map((finding) => (
        <p key={finding.rule} className="mp-verdict">
          <Mark state="todo" /> <TitleRule finding={finding} />
        </p>
      ))}
    </>
  );
}

function TitleRule({ finding }: { finding: TitleFinding }) {
  const { t, number, list } = useWords();
  if (finding.rule === 'too-long') return t('matrix.rule.tooLong', { length: number(finding.length) });
  if (finding.rule === 'forbidden-characters')
    return t('matrix.rule.forbidden', { characters: finding.characters.join(' ') });
  return t('matrix.rule.repeated', { words: list(finding.words.map(({ word }) => word)) });
}

/** A title letter for letter as at home, where another language is asked for. */
function isUntranslatedCopy(
  country: Country,
  title: string,
  original: { country: Country; title: string },
): boolean {
  const sameLanguage = countries[country].language === countries[original.country].language;
  return !sameLanguage && isUnchangedCopy(title, original.title);
}

/** A copy that is in the right language all the same is a name, perhaps: to look at. */
function stateOf(judgement: TitleJudgement, isCopy: boolean): CheckState {
  if (judgement === null || judgement === 'failed' || judgement.verdict === 'too-short')
    return isCopy ? 'todo' : 'unknown';
  if (judgement.verdict === 'good') return isCopy ? 'unknown' : 'done';
  return 'todo';
}
