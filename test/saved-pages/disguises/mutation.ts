import { outcomeOf, withPage, type Outcome, type SavedCase } from '../cases';
import { randomFrom } from '../random';
import { contested, lies } from '../told';
import { disguises } from './all';

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
  html: string;
}

export function mutated(saved: SavedCase, seed: number): Mutation {
  const names = disguisesOf(seed);
  const random = randomFrom(seed);
  return withPage(saved, (page) => {
    for (const name of names) disguises[name]?.(page, random);
    const outcome = outcomeOf(saved.url, page);
    const found = lies(saved.expected, outcome, contested(saved.expected));
    return { names, outcome, lies: found, html: page.documentElement.outerHTML };
  });
}
