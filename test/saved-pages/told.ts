import type { Outcome } from './cases';

/** Single facts by name (`DE`, `registeredCount`, `inspiration`, `country`), each as one comparable text. */
export type Told = ReadonlyMap<string, string>;

/** Everything an outcome tells; of a page that is unreadable, its country at most. */
export function told({ country, reading }: Outcome): Told {
  const facts = new Map<string, string>();
  if (country) facts.set('country', country);
  if (reading.status !== 'read') return facts;
  if (reading.kind === 'maker-profile') {
    for (const [field, fact] of Object.entries(reading.facts.fields)) facts.set(field, JSON.stringify(fact));
    return facts;
  }
  const { marketplaces, registeredCount } = reading.facts;
  for (const [store, state] of Object.entries(marketplaces)) facts.set(store, state);
  if (registeredCount !== null) facts.set('registeredCount', String(registeredCount));
  return facts;
}

/**
 * The facts that `now` tells and `before` did not tell like that: each as `name: before → now`. Facts that are
 * gone are no lie and not listed.
 *
 * @param exempt Names of facts that are left aside.
 */
export function lies(before: Outcome, now: Outcome, exempt: ReadonlySet<string> = new Set()): string[] {
  const beforehand = told(before);
  return [...told(now)]
    .filter(([name, value]) => !exempt.has(name) && beforehand.get(name) !== value)
    .map(([name, value]) => `${name}: ${beforehand.get(name) ?? 'nothing'} → ${value}`);
}

/**
 * Facts that may appear when a part of the page is taken away: what the page says twice, differently, is settled
 * when one of the two goes.
 */
export function contested({ country, reading }: Outcome): Set<string> {
  const names = new Set<string>();
  if (reading.status === 'elsewhere') return names;
  if (country === null) names.add('country');
  for (const { code, about } of reading.problems) {
    if (code === 'doubled' || code === 'contradictory') names.add(about);
  }
  return names;
}
