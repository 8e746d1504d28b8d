import type { Revisit } from '../../utils/procedure/revisit';
import { useWords } from '../words/use-words';

/** The pages worth opening: what was never looked at, and what was seen more than 30 days ago. */
export function LookAgain({ revisits, now }: { revisits: readonly Revisit[]; now: number }) {
  const { t, brand, country, seen } = useWords();
  if (revisits.length === 0) return <p>{t('steps.look.none')}</p>;
  return (
    <>
      <p>{t('steps.look.intro', { brand })}</p>
      <ul className="mp-revisits">
        {revisits.map(({ page, country: code, link, why, seenAt }) => {
          const name = t('item', { name: country(code), value: t(`steps.page.${page}`) });
          return (
            <li key={`${page} ${code}`}>
              {link === null ? (
                <strong>{name}</strong>
              ) : (
                <a href={link} target="_blank" rel="noreferrer">
                  {name} <span aria-hidden="true">↗</span>
                </a>
              )}
              <span className="mp-soft">
                {why === 'stale' && seenAt !== null
                  ? seen({ seenAt, stale: true, place: page }, now)
                  : t('reason.not-looked-at')}
              </span>
              {link === null ? <span className="mp-soft">{t('next.noLink', { brand })}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
