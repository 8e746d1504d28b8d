import type { InventoryFacts } from '../../utils/pages/facts';
import type { Outcome } from './cases';

/** Single facts by name (`DE`, `registeredCount`, `inspiration`, `country`, `price BOWL-01`), each as one comparable text. */
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
  if (reading.kind === 'inventory') return new Map([...facts, ...toldOfInventory(reading.facts)]);
  const { marketplaces, registeredCount } = reading.facts;
  for (const [store, state] of Object.entries(marketplaces)) facts.set(store, state);
  if (registeredCount !== null) facts.set('registeredCount', String(registeredCount));
  return facts;
}

/**
 * Facts of a row as `<fact> <SKU>`. Labels may be set in capitals, and a title or SKU that is only written with
 * them. "Not complete" tells nothing.
 */
function toldOfInventory({ rows, total, complete }: InventoryFacts): [string, string][] {
  const list: [string, string][] = [];
  if (total !== null) list.push(['total', String(total)]);
  if (complete) list.push(['complete', 'yes']);
  for (const { sku, ...facts } of rows) {
    const known = Object.entries(facts).filter(([, value]) => value !== null);
    list.push([`row ${sku.toUpperCase()}`, 'listed']);
    for (const [name, value] of known)
      list.push([`${name} ${sku.toUpperCase()}`, String(value).toUpperCase()]);
  }
  return list;
}

/**
 * The facts that `now` tells and `before` did not tell like that: each as `name: before → now`. Facts that are
 * gone are no lie and not listed.
 *
 * @param exempt Names of facts that are left aside; of rows, `price` stands for all prices.
 */
export function lies(before: Outcome, now: Outcome, exempt: ReadonlySet<string> = new Set()): string[] {
  const beforehand = told(before);
  return [...told(now)]
    .filter(([name, value]) => !exempt.has(name.split(' ')[0] ?? '') && beforehand.get(name) !== value)
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
    // Without the search, the list is whole.
    if (about === 'filters' || about === 'variations' || about === 'loading') names.add('complete');
  }
  return names;
}
