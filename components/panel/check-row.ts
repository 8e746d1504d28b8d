import type { Country } from '../../utils/marketplaces/countries';
import type { Check } from '../../utils/progress/progress';
import type { ChecklistRow } from '../checklist/checklist';
import type { Words } from '../words/words';

/** A check as a row in words. What is on the open page itself (`seenAt` is `now`) needs no date. */
export function checkRow(
  check: Check,
  name: string,
  country: Country,
  now: number,
  words: Words,
): ChecklistRow {
  const { state, seenAt, stale, place } = check;
  const dated = seenAt !== null && seenAt !== now;
  return {
    id: `${country}-${check.id}`,
    state,
    stale,
    name,
    value: words.reason(check, country),
    seen: dated ? words.seen({ seenAt, stale, place }, now) : null,
  };
}
