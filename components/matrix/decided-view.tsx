import { useMemo } from 'react';
import type { ListingDecisions } from '../../utils/facts/listings';
import { formatDay } from '../../utils/i18n/format';
import { CodeStamp } from '../code-stamp/code-stamp';
import { useWords } from '../words/use-words';
import type { Decisions } from './use-decisions';

type Placed = ListingDecisions['setAside'][number];

/** So many SKUs of one group are listed one by one; the others are found in the matrix. */
const mostShown = 100;

interface DecidedViewProps {
  decisions: ListingDecisions;
  now: number;
  onTakeBack: Decisions['takeBack'];
  onUnlink: Decisions['unlink'];
}

/** Everything the seller set aside or linked by hand, the latest first, each to be taken back. */
export function DecidedView({ decisions, now, onTakeBack, onUnlink }: DecidedViewProps) {
  const { t, list } = useWords();
  const groups = useMemo(() => groupsOf(decisions.setAside), [decisions]);
  const links = decisions.links.toReversed();
  return (
    <>
      <section className="mp-card mp-stack" aria-labelledby="mp-aside">
        <h2 id="mp-aside">{t('matrix.asideTitle')}</h2>
        {groups.length === 0 ? <p>{t('matrix.asideNone')}</p> : null}
        <ul className="mp-decided">
          {groups.map((group) => (
            <SetAsideGroup
              key={`${group[0]?.country} ${group[0]?.at} ${group[0]?.sku}`}
              group={group}
              now={now}
              onTakeBack={onTakeBack}
            />
          ))}
        </ul>
      </section>
      <section className="mp-card mp-stack" aria-labelledby="mp-links">
        <h2 id="mp-links">{t('matrix.linksTitle')}</h2>
        <p>{links.length === 0 ? t('matrix.linksNone') : t('matrix.linksHelp')}</p>
        <ul className="mp-decided">
          {links.map((link) => (
            <li key={link.join(' ')}>
              <span>{list(link)}</span>
              <button type="button" className="mp-quiet mp-small" onClick={() => onUnlink([link])}>
                {t('matrix.unlink')}
                <span className="mp-hidden"> {list(link)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function SetAsideGroup({
  group,
  now,
  onTakeBack,
}: {
  group: readonly Placed[];
  now: number;
  onTakeBack: Decisions['takeBack'];
}) {
  const { t, country, language, number } = useWords();
  const [first] = group;
  if (!first) return null;
  const name = t('item', { name: country(first.country), value: first.reason || t('matrix.noReason') });
  const [only] = group.length === 1 ? group : [];
  return (
    <li>
      <div>
        <p>
          <CodeStamp country={first.country} /> <strong>{name}</strong>
        </p>
        <p className="mp-soft">
          {t('seenOn.hand', { date: formatDay(first.at, now, language) })}
          {only ? ` · ${only.sku}` : null}
        </p>
        {only ? null : (
          <details>
            <summary>
              {t('matrix.productCount', { count: group.length, number: number(group.length) })}
            </summary>
            {group.length > mostShown ? <p>{t('packet.firstShown', { number: mostShown })}</p> : null}
            <ul className="mp-decided">
              {group.slice(0, mostShown).map((place) => (
                <li key={place.sku}>
                  <span>{place.sku}</span>
                  <button type="button" className="mp-quiet mp-small" onClick={() => onTakeBack([place])}>
                    {t('texts.takeBack')} <span className="mp-hidden">{place.sku}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className="mp-quiet mp-small" onClick={() => onTakeBack(group)}>
        {only ? t('texts.takeBack') : t('matrix.takeBackAll', { number: number(group.length) })}
        <span className="mp-hidden">
          {' '}
          {name} {only?.sku}
        </span>
      </button>
    </li>
  );
}

/** Places set aside together: in one country, at one time, for one reason. The latest first. */
export function groupsOf(places: readonly Placed[]): Placed[][] {
  const groups = Map.groupBy(places, ({ country, at, reason }) => `${at} ${country} ${reason}`);
  return [...groups.values()].toSorted(([one], [other]) => (other?.at ?? 0) - (one?.at ?? 0));
}
