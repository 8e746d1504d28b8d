import type { Shop } from '../../utils/facts/shop';
import { useWords } from '../words/use-words';
import { AcceptedRow } from '../decisions/accepted-row';
import type { AcceptIntents } from './accept-button';

interface AcceptedListProps extends AcceptIntents {
  shop: Shop;
  /** ms since 1970. */
  now: number;
}

/** Everything the seller called right, the latest first, each to be taken back. */
export function AcceptedList({ shop, now, ...intents }: AcceptedListProps) {
  const { t } = useWords();
  const accepted = shop.accepted?.toReversed() ?? [];
  if (accepted.length === 0) return null;
  return (
    <details className="mp-accepted">
      <summary>{t('texts.accepted', { count: accepted.length })}</summary>
      <ul>
        {accepted.map((one) => (
          <li key={`${one.at} ${one.country} ${one.field} ${one.text}`}>
            <AcceptedRow accepted={one} now={now} {...intents} />
          </li>
        ))}
      </ul>
    </details>
  );
}
