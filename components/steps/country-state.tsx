import type { Shop } from '../../utils/facts/shop';
import { linkOf } from '../../utils/progress/links';
import type { CountryProgress } from '../../utils/progress/progress';
import { Checklist, type ChecklistRow } from '../checklist/checklist';
import { useWords } from '../words/use-words';
import { CountryBlock } from './country-block';

interface CountryStateProps {
  progress: CountryProgress;
  shop: Shop;
  now: number;
  /** The address asks for this country: it is open and has the focus. */
  asked: boolean;
}

/** A country's state in one sentence; opened, each check with what is known, when and where it was seen. */
export function CountryState({ progress, shop, now, asked }: CountryStateProps) {
  const { t, checkName, reason, seen, explain } = useWords();
  const { country, checks } = progress;
  const rows = checks.map((check): ChecklistRow => {
    const { id, state, stale, seenAt, place } = check;
    const value = reason(check, country);
    const date = seenAt === null ? null : seen({ seenAt, stale, place }, now);
    return { id, state, stale, name: checkName(id), value, seen: date };
  });
  const account = linkOf('linked', country, shop);
  const profile = linkOf('profile', country, shop);
  return (
    <CountryBlock country={country} asked={asked} {...explain(progress)}>
      <Checklist rows={rows} />
      <div className="mp-actions">
        {account === null ? null : (
          <a className="mp-quiet" href={account} target="_blank" rel="noreferrer">
            {t('steps.page.account')} <span aria-hidden="true">↗</span>
          </a>
        )}
        {profile === null ? null : (
          <a className="mp-quiet" href={profile} target="_blank" rel="noreferrer">
            {t('steps.page.profile')} <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
    </CountryBlock>
  );
}
