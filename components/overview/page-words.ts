import type { CheckState, CountryProgress } from '../../utils/progress/progress';
import type { Words } from '../words/words';

export interface Left {
  id: string;
  state: CheckState;
  text: string;
}

/** What is left on a country's page, in words: each thing to do with its reason, and what nobody looked at in one. */
export function whatIsLeft({ country, checks }: CountryProgress, words: Words): Left[] {
  const { t, checkName, reason, list } = words;
  const unseen = checks.filter(({ reason: why }) => why === 'not-looked-at');
  const left = checks
    .filter((check) => check.state !== 'done' && !unseen.includes(check))
    .map(({ id, state, ...check }): Left => {
      return { id, state, text: t('item', { name: checkName(id), value: reason(check, country) }) };
    });
  if (unseen.length === 0) return left;
  const checksUnseen = list(unseen.map(({ id }) => checkName(id)));
  return [...left, { id: 'unseen', state: 'unknown', text: t('overview.unseen', { checks: checksUnseen }) }];
}

/** The day of the newest fact a page rests on, ms since 1970; null where nothing was seen. */
export function lastSeen({ checks }: CountryProgress): number | null {
  const days = checks.flatMap(({ seenAt }) => seenAt ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
