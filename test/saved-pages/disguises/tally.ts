import type { SavedCase } from '../cases';
import { told } from '../told';
import type { Mutation } from './mutation';

/** Facts over so many mutations. */
export interface Share {
  mutations: number;
  /** Of the pages as saved. */
  before: number;
  /** Of these, what shows them was left as it was. */
  shown: number;
  /** Told in disguise. */
  after: number;
  /** Told in disguise, of those that are shown. */
  kept: number;
}

/** Per disguise alone, and all mixtures together. */
export type Tally = Record<string, Share>;

const mixtures = 'several at once';

export function count(tally: Tally, saved: SavedCase, { names, outcome, takenAway }: Mutation): void {
  const [only, ...more] = names;
  const name = more.length === 0 && only ? only : mixtures;
  const before = told(saved.expected);
  const after = told(outcome);
  const shown = [...before.keys()].filter((fact) => !takenAway.has(fact));
  const kept = shown.filter((fact) => after.has(fact));
  const counted = { before: before.size, shown: shown.length, after: after.size, kept: kept.length };
  addTo(tally, { [name]: { mutations: 1, ...counted } });
}

export function addTo(tally: Tally, other: Tally): void {
  for (const [name, more] of Object.entries(other)) {
    const so = tally[name] ?? { mutations: 0, before: 0, shown: 0, after: 0, kept: 0 };
    tally[name] = {
      mutations: so.mutations + more.mutations,
      before: so.before + more.before,
      shown: so.shown + more.shown,
      after: so.after + more.after,
      kept: so.kept + more.kept,
    };
  }
}

/**
 * As a table for people, in per cent: facts that survived, facts of which the page still shows what they are read
 * from, and how many of these survived.
 */
export function tableOf(tally: Tally): string {
  const lines = Object.entries(tally).map(([name, { mutations, before, shown, after, kept }]) =>
    row([name, String(mutations), percent(after, before), percent(shown, before), percent(kept, shown)]),
  );
  return [row(['disguise', 'mutations', 'survived', 'still shown', 'of these']), ...lines].join('\n');
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

function row([name = '', ...numbers]: readonly string[]): string {
  return [name.padEnd(22), ...numbers.map((number) => number.padStart(11))].join(' ');
}
