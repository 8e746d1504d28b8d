import type { ReactNode } from 'react';
import { isSameFinding, type Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { isUnchangedCopy, titleFindings, type TitleFinding } from '../../utils/listings/title-rules';
import { countries, type Country } from '../../utils/marketplaces/countries';
import type { CheckState } from '../../utils/progress/progress';
import { ReasonChoice } from '../decisions/reason-choice';
import { Mark } from '../mark/mark';
import { AcceptButton, type AcceptIntents } from '../texts/accept-button';
import { useWords } from '../words/use-words';
import { titleReason } from './title-reason';
import type { TitleJudgement } from './use-title-judgements';

/** What the seller called right, and how she does so. */
export interface Accepting<Outcome = void> extends AcceptIntents<Outcome> {
  shop: Shop;
}

interface TitleVerdictProps {
  country: Country;
  title: string;
  /** The home country's title; null in the home country itself, or where it is not known. */
  original: { country: Country; title: string } | null;
  judgement: TitleJudgement;
  accepting: Accepting;
}

/** What is to be said of a listing's title: its language, whether it is a copy, and Amazon's rules for titles. */
export function TitleVerdict({ country, title, original, judgement, accepting }: TitleVerdictProps) {
  const words = useWords();
  const { t, country: nameOf } = words;
  if (title === '') return <p className="mp-soft">{t('matrix.noTitle')}</p>;
  const isCopy = original !== null && isUntranslatedCopy(country, title, original);
  const about = (kind: Finding['kind']): Finding => ({ country, field: 'title', kind, text: title });
  return (
    <>
      <TitleNote finding={about('text')} state={stateOf(judgement, isCopy)} {...accepting}>
        {isCopy ? t('matrix.copy', { country: nameOf(original.country) }) : null}{' '}
        {judgement === null ? t('badge.judging') : null}
        {judgement === 'failed' ? t('packet.judgeFailed') : null}
        {judgement === null || judgement === 'failed' || (isCopy && judgement.verdict !== 'good')
          ? null
          : titleReason(words, judgement, country)}
      </TitleNote>
      {titleFindings(title).map((finding) => (
        <TitleNote key={finding.rule} finding={about(finding.rule)} state="todo" {...accepting}>
          <TitleRule finding={finding} />
        </TitleNote>
      ))}
    </>
  );
}

/** The same of a title that stands nowhere yet: there is nothing to call right. */
export function TitleFindings({
  country,
  title,
  judgement,
}: Pick<TitleVerdictProps, 'country' | 'title' | 'judgement'>) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className="mp-verdict">
        <Mark state={stateOf(judgement, false)} /> {judgement === null ? t('badge.judging') : null}
        {judgement === 'failed' ? t('packet.judgeFailed') : null}
        {judgement === null || judgement === 'failed' ? null : titleReason(words, judgement, country)}
      </p>
      {titleFindings(title).map((finding) => (
        <p key={finding.rule} className="mp-verdict">
          <Mark state="todo" /> <TitleRule finding={finding} />
        </p>
      ))}
    </>
  );
}

interface TitleNoteProps extends Accepting {
  finding: Finding;
  state: CheckState;
  children: ReactNode;
}

/** One thing to be said of a title; where it is not plainly good the seller may call it right, and say why. */
function TitleNote({ finding, state, children, shop, ...intents }: TitleNoteProps) {
  const { t } = useWords();
  const accepted = shop.accepted?.find((one) => isSameFinding(one, finding));
  return (
    <>
      <p className="mp-verdict">
        <Mark state={accepted ? 'done' : state} />
        <span>
          {children} {accepted ? <strong>{t('texts.saidRight')}</strong> : null}
        </span>
      </p>
      {accepted ? (
        <ReasonChoice
          what={finding.text.slice(0, 60)}
          reason={accepted.reason}
          mayWrite
          onReason={(said) => intents.onAccept(finding, said)}
        />
      ) : null}
      {accepted || state === 'todo' ? (
        <div>
          <AcceptButton finding={finding} accepted={accepted !== undefined} {...intents} />
        </div>
      ) : null}
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
