import type { Finding } from '../../utils/facts/finding';
import type { Accepted } from '../../utils/facts/shop';
import { AcceptButton, type AcceptIntents } from '../texts/accept-button';
import { useWords } from '../words/use-words';
import { ReasonChoice } from './reason-choice';

/** Something the seller called right: what, when, why, and the way to take it back. */
export function AcceptedRow({
  accepted,
  now,
  ...intents
}: AcceptIntents & { accepted: Accepted; now: number }) {
  const { t, country, checkName, day } = useWords();
  const { at, reason, ...finding }: Accepted = accepted;
  const what: Finding = finding;
  const name = what.field === 'title' ? t('matrix.column.title') : checkName(what.field);
  return (
    <>
      <p>
        <strong>{t('item', { name: country(what.country), value: name })}</strong>{' '}
        {t(`texts.kind.${what.kind}`)}
      </p>
      <blockquote>{what.text}</blockquote>
      <p className="mp-soft">{t('decisions.on', { date: day(at, now) })}</p>
      <ReasonChoice
        what={what.text.slice(0, 60)}
        reason={reason}
        mayWrite
        onReason={(said) => intents.onAccept(what, said)}
      />
      <AcceptButton finding={what} accepted {...intents} />
    </>
  );
}
