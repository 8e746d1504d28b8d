import type { SavedCase } from '../cases';
import { told } from '../told';
import type { Mutation } from './mutation';

/** Facts of the pages as saved, and those still told in disguise, over so many mutations. */
export interface Share {
  mutations: number;
  before: number;
  after: number;
}

/** Per disguise alone, and all mixtures together. */
export type Tally = Record<string, Share>;

const mixtures = 'several at once';

export function count(tally: Tally, saved: SavedCase, { names, outcome }: Mutation): void {
  const [only, ...more] = names;
  const name = more.length === 0 && only ? only : mixtures;
  const one = { mutations: 1, before: told(saved.expected).size, after: told(outcome).size };
  addTo(tally, { [name]: one });
}

export function addTo(tally: Tally, other: Tally): void {
  for (const [name, { mutations, before, after }] of Object.entries(other)) {
    const so = tally[name] ?? { mutations: 0, before: 0, after: 0 };
    tally[name] = {
      mutations: so.mutations + mutations,
      before: so.before + before,
      after: so.after + after,
    };
  }
}

/** As a table for people; facts that survived in per cent. */
export function tableOf(tally: Tally): string {
  const lines = Object.entries(tally).map(
    ([name, { mutations, before, after }]) =>
      `${name.padEnd(22)} ${String(mutations).padStart(9)} ${((100 * after) / before).toFixed(1).padStart(8)} %`,
  );
  return [`${'disguise'.padEnd(22)} ${'mutations'.padStart(9)} ${'survived'.padStart(10)}`, ...lines].join(
    '\n',
  );
}
