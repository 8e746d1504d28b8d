import type { Finding } from '../../utils/facts/finding';
import type { Shop } from '../../utils/facts/shop';
import { useWords } from '../words/use-words';
import { AcceptButton, type AcceptIntents } from './accept-button';

interface AcceptedListProps extends AcceptIntents {
  shop: Shop;
}

/** Everything the seller called right, the latest first, each to be taken back. */
export function AcceptedList({ shop, ...intents }: AcceptedListProps) {
  const { t } = useWords();
  const accepted = shop.accepted?.toReversed() ?? [];
  if (accepted.length === 0) return null;
  return (
    <details className="mp-accepted">
      <summary>{t('texts.accepted', { count: accepted.length })}</summary>
      <ul>
        {accepted.map(({ at, ...finding }) => (
          <li key={`${at} ${finding.country} ${finding.field} ${finding.text}`}>
            <AcceptedRow finding={finding} {...intents} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function AcceptedRow({ finding, ...intents }: AcceptIntents & { finding: Finding }) {
  const { t, country, checkName } = useWords();
  return (
    <>
      <p>
        <strong>{t('item', { name: country(finding.country), value: checkName(finding.field) })}</strong>{' '}
        {t(`texts.kind.${finding.kind}`)}
      </p>
      <blockquote>{finding.text}</blockquote>
      <AcceptButton finding={finding} accepted {...intents} />
    </>
  );
}
