import { outcomeOf, withPage, type Outcome, type SavedCase } from '../cases';
import { randomFrom } from '../random';
import { contested, lies } from '../told';
import { elementsOf } from '../tree';
import { disguises } from './all';
import { looseRows, type Rows } from './rows';

export const disguiseNames = Object.keys(disguises);
const mostInAMixture = 6;
const hiding = new Set(['page cut off', 'parts removed', 'closed shadow roots', 'foreign frames']);

/** Which disguises a seed means: even ones each disguise alone, in turn; odd ones a mixture. */
export function disguisesOf(seed: number): string[] {
  const alone = disguiseNames[(seed / 2) % disguiseNames.length];
  if (seed % 2 === 0 && alone) return [alone];
  const random = randomFrom(seed);
  const some = random.shuffled(disguiseNames).slice(0, 2 + random.below(mostInAMixture - 1));
  // A copy that says something else, and the first one gone, is another page.
  const chosen = some.some((name) => hiding.has(name))
    ? some.filter((name) => name !== 'visible copies')
    : some;
  // They are put on in one order: what looks for rows comes before what hides them.
  return disguiseNames.filter((name) => chosen.includes(name));
}

/** What a page in disguise tells. */
export interface Mutation {
  names: string[];
  outcome: Outcome;
  /** What is false of the page as it was saved. */
  lies: string[];
}

export function mutated(saved: SavedCase, seed: number): Mutation {
  return withPage(saved, (page) => {
    const names = disguise(saved, page, seed);
    const outcome = outcomeOf(saved.url, page);
    return { names, outcome, lies: lies(saved.expected, outcome, contested(saved.expected)) };
  });
}

/** Changes a fresh copy of the page. Returns the names of the disguises it was put into. */
export function disguise(saved: SavedCase, page: Document, seed: number): string[] {
  const names = disguisesOf(seed);
  const random = randomFrom(seed);
  const rows = rowsOf(saved, page);
  for (const name of names) disguises[name]?.(page, random, stillThere(rows));
  return names;
}

/** Looking for rows costs more than reading the page, and every copy of a page has the same. */
const places = new WeakMap<SavedCase, number[][]>();

function rowsOf(saved: SavedCase, page: Document): Rows {
  const elements = elementsOf(page);
  const known = places.get(saved) ?? looseRows(page).map((rows) => rows.map((row) => elements.indexOf(row)));
  places.set(saved, known);
  return known.map((rows) => rows.flatMap((place) => elements[place] ?? []));
}

function stillThere(rows: Rows): Rows {
  return rows.map((list) => list.filter((row) => row.isConnected)).filter((list) => list.length > 1);
}
