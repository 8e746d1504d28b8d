import { countryCodes } from '../../../utils/marketplaces/countries';
import { outcomeOf, withPage, type Outcome, type SavedCase } from '../cases';
import { randomFrom } from '../random';
import { contested, lies, told } from '../told';
import { elementsOf } from '../tree';
import { crowd, disguises } from './all';
import { evidenceOf } from './evidence';
import { looseRows, type Rows } from './rows';

/** All but the crowd, which takes its own turns. */
export const disguiseNames = Object.keys(disguises).filter((name) => name !== crowd);
const mostInAMixture = 6;
const hiding = new Set([
  'page cut off',
  'parts removed',
  'closed shadow roots',
  'foreign frames',
  'detached frames',
]);
/** One seed in so many adds the crowd: it is dear. */
export const crowdEvery = 200;

/**
 * Which disguises a seed means: even ones each disguise alone, in turn; odd ones a mixture. The last of each
 * `crowdEvery` is the crowd, every second time by itself.
 */
export function disguisesOf(seed: number): string[] {
  const turn = (seed + 1) / crowdEvery;
  if (Number.isInteger(turn)) return turn % 2 === 0 ? [crowd] : [...ordinaryOf(seed), crowd];
  return ordinaryOf(seed);
}

function ordinaryOf(seed: number): string[] {
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
  /** What reading took of the processor, ms. */
  took: number;
}

/**
 * The time cap, ms of the processor: more than this no page may take to be read, with fifty thousand nodes in a
 * document that no browser has made fast. Most take about ten.
 */
export const timeCap = 3000;

export function mutated(saved: SavedCase, seed: number): Mutation {
  return withPage(saved, (page) => {
    const put = disguise(saved, page, seed);
    const begun = process.threadCpuUsage();
    const outcome = outcomeOf(saved.url, page);
    const { user, system } = process.threadCpuUsage(begun);
    const exempt = contested(saved.expected);
    if (put.names.includes('visible copies')) for (const store of leftOpen(saved)) exempt.add(store);
    return { ...put, outcome, lies: lies(saved.expected, outcome, exempt), took: (user + system) / 1000 };
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
