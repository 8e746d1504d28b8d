import type { Progress } from '../../utils/progress/progress';
import type { ChecklistRow } from '../checklist/checklist';
import type { Words } from '../words/words';
import { checkRow } from './check-row';

/** One row per target country: is its store linked? */
export function linkedRows(progress: Progress, now: number, words: Words): ChecklistRow[] {
  return progress.countries.flatMap(({ country, checks }) =>
    checks
      .filter((check) => check.id === 'linked')
      .map((check) => {
        const name = words.country(country);
        // A bare count is said once above the list, not at every country.
        if (check.reason !== 'count-only') return checkRow(check, name, country, now, words);
        return checkRow({ ...check, reason: 'not-looked-at', seenAt: null }, name, country, now, words);
      }),
  );
}
