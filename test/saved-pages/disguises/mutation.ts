import { countryCodes } from '../../../utils/marketplaces/countries';
import { outcomeOf, withPage, type Outcome, type SavedCase } from '../cases';
import { randomFrom } from '../random';
import { contested, lies, told } from '../told';
import { elementsOf } from '../tree';
import { disguises } from './all';
import { evidenceOf } from './evidence';
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
  /** Facts of which the page does not show any more what they are read from. */
  takenAway: ReadonlySet<string>;
  /** What is false of the page as it was saved. */
  lies: string[];
}

export function mutated(saved: SavedCase, seed: number): Mutation {
  return withPage(saved, (page) => {
    const put = disguise(saved, page, seed);
    const outcome = outcomeOf(saved.url, page);
    const exempt = contested(saved.expected);
    if (put.names.includes('visible copies')) for (const store of leftOpen(saved)) exempt.add(store);
    return { ...put, outcome, lies: lies(saved.expected, outcome, exempt) };
  });
}

/** Stores of which the page says nothing that is understood: a copy of such a row, with a state put in, does. */
function leftOpen({ expected }: SavedCase): string[] {
  const facts = told(expected);
  return countryCodes.filter((store) => !facts.has(store));
}

/** Changes a fresh copy of the page. Tells which disguises it was put into, and which facts these take away. */
export function disguise(
  saved: SavedCase,
  page: Document,
  seed: number,
): Pick<Mutation, 'names' | 'takenAway'> {
  const names = disguisesOf(seed);
  // Other choices on each page.
  const random = randomFrom(seed + 1e6 * saved.html.length);
  const elements = elementsOf(page);
  const { rows, evidence } = placesOf(saved, page);
  const allRows = rows.map((list) => list.flatMap((place) => elements[place] ?? []));
  const gone = names.flatMap((name) => disguises[name]?.(page, random, stillThere(allRows)) ?? []);
  const lost = new Set(gone.map((part) => elements.indexOf(part)));
  const takenAway = [...evidence].filter(([, shown]) => !shown.isDisjointFrom(lost)).map(([fact]) => fact);
  return { names, takenAway: new Set(takenAway) };
}

/** Where things stand among all elements of a fresh copy. */
interface Places {
  rows: number[][];
  evidence: Map<string, Set<number>>;
}

/** Finding them costs more than reading the page, and every copy has them in the same places. */
const known = new WeakMap<SavedCase, Places>();

function placesOf(saved: SavedCase, page: Document): Places {
  const found = known.get(saved) ?? findPlaces(saved, page);
  known.set(saved, found);
  return found;
}

function findPlaces(saved: SavedCase, page: Document): Places {
  const places = new Map(elementsOf(page).map((element, place) => [element, place]));
  const placesIn = (elements: Iterable<Element>) => [...elements].flatMap((one) => places.get(one) ?? []);
  const evidence = [...evidenceOf(saved, page)].map(
    ([fact, shown]) => [fact, new Set(placesIn(shown))] as const,
  );
  return { rows: looseRows(page).map(placesIn), evidence: new Map(evidence) };
}

function stillThere(rows: Rows): Rows {
  return rows.map((list) => list.filter((row) => row.isConnected)).filter((list) => list.length > 1);
}
