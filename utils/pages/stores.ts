import type { Country } from '../marketplaces/countries';
import { ancestorsOf, holds } from './composed';
import type { StoreState } from './facts';
import type { Section } from './services-section';
import { statementsOf, type Statement } from './statements';
import { columnState, tickedState } from './table-column';

/** What one place on the page says of one store; `state: null` where it names the store and says nothing. */
export interface StoreFinding {
  country: Country;
  state: StoreState | null;
  contradictory: boolean;
  /** It stands there with words that were not understood, and not as an invitation. */
  unclear: boolean;
}

/** What a section says: of stores, how many they are, and whether it could be understood. */
export interface SectionFindings {
  stores: StoreFinding[];
  counts: number[];
  /** How many statements were understood, whatever they say. */
  understood: number;
}

type Said = StoreState | 'nothing' | 'contradiction';

/** Reads a section: each store's state from its own words, its row, its column, or the group it stands in. */
export function storesIn(section: Section): SectionFindings {
  const statements = statementsOf(section.chunks);
  const rows = rowsByStore(section.box, statements);
  const near = statements.map((_, place) => nearState(statements, rows, place));
  const listed = meaningOfListed(section, statements, rows, near);
  const stores = statements.flatMap((statement, place) => {
    const said = near[place] ?? groupState(statements, rows, place, statement.pressable ? 'nothing' : listed);
    const ours = statement.places.filter((store) => store !== 'foreign');
    const state = said === 'nothing' || said === 'contradiction' ? null : said;
    const contradictory = said === 'contradiction';
    const unclear = said === 'nothing' && !statement.pressable && !statement.invites;
    return ours.map((country) => ({ country, state, contradictory, unclear }));
  });
  const counts = statements.flatMap((statement) => statement.count ?? []);
  return {
    stores,
    counts,
    understood: statements.filter((statement) => !statement.pressable && !statement.unclear).length,
  };
}

/**
 * What it says of a store to be listed without a state: registered, so Amazon's article tells sellers to read it.
 * But where "registered" is written out beside other stores, silence beside this one says nothing.
 */
function meaningOfListed(
  section: Section,
  statements: Statement[],
  rows: Rows,
  near: readonly (Said | null)[],
): Said {
  const writtenOut = statements.some((statement, place) =>
    statement.places.length > 0
      ? near[place] === 'registered'
      : statement.heading && statement.state === 'registered' && !inAnyRow(rows, statement),
  );
  return section.kind === 'services' && !writtenOut ? 'registered' : 'nothing';
}

/** What is said of a store where it stands; null if nothing near speaks of it. */
function nearState(statements: Statement[], rows: Rows, place: number): Said | null {
  const statement = statements[place];
  if (!statement || statement.service === 'other') return 'nothing';
  const row = rows.get(statement) ?? statement.element;
  const beside = statements.filter((other) => other !== statement && holds(row, other.element));
  const own = ownState(statement);
  // Words of a shop's name may look like a state: the row's own state must not say otherwise.
  if (own) return own !== 'registered' && beside.some(saysRegistered) ? 'contradiction' : own;
  return (
    tickedState(statement.element) ??
    rowState(statement, beside, row) ??
    columnState(statement.element) ??
    neighbourState(statements, rows, place)
  );
}

/** The statement's own words. An invitation or a sentence that is not understood says nothing. */
function ownState(statement: Statement): Said | null {
  if (!statement.state || statement.pressable) return null;
  return isBelieved(statement) ? statement.state : 'nothing';
}

function saysRegistered({ state, pressable }: Statement): boolean {
  return state === 'registered' && !pressable;
}

/** "Registrati" is "registered" and "register!"; "registered sellers can …" is no word on a store. */
function isBelieved({ state, invites, unclear }: Statement): boolean {
  return state !== 'registered' || !(invites || unclear);
}

const switches =
  'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"], [role="radio"], kat-toggle, kat-checkbox, kat-radiobutton';

/** What stands in the store's own row. A link there says nothing, but an offer to register is no registration. */
function rowState(statement: Statement, beside: readonly Statement[], row: Element): Said | null {
  const said = beside.filter((other) => !other.pressable);
  const states = new Set(said.flatMap((other) => other.state ?? []));
  const [only] = states;
  if (states.size > 1) return 'contradiction';
  if (only) return said.every(isBelieved) ? only : 'nothing';
  // A switch shows its state in no words: on or off, it is not understood.
  const puzzling = statement.unclear || said.some((other) => other.unclear) || row.querySelector(switches);
  return puzzling || [statement, ...beside].some((other) => other.invites) ? 'nothing' : null;
}

/** Flat runs "store, state, store, state": the state that follows, if the run begins with a store. */
function neighbourState(statements: Statement[], rows: Rows, place: number): Said | null {
  const statement = statements[place];
  const run = statement && ancestorsOf(rows.get(statement) ?? statement.element)[0];
  if (!run) return null;
  const inRun = statements.filter(
    (other) =>
      other === statement ||
      (holds(run, other.element) &&
        !other.pressable &&
        (other.places.length > 0 || (other.state && !inAnyRow(rows, other)))),
  );
  if (inRun[0]?.places.length === 0 || !inRun.some((other) => other.places.length === 0)) return null;
  const next = inRun[inRun.indexOf(statement) + 1];
  return next && next.places.length === 0 && next.state ? next.state : 'nothing';
}

/** What the nearest heading or sentence above says of all below it. */
function groupState(statements: Statement[], rows: Rows, place: number, listed: Said): Said {
  for (let above = place - 1; above >= 0; above -= 1) {
    const other = statements[above];
    if (!other || (other.pressable && !other.heading) || other.places.length > 0 || inAnyRow(rows, other))
      continue;
    const said = groupSays(other, statements[above - 1]);
    if (said === 'listed') return listed;
    if (said) return isDetached(statements, rows, place, above) ? 'nothing' : said;
  }
  return listed;
}

/** Whether a store's list follows another list directly: then what stands above that one does not head this. */
function isDetached(statements: Statement[], rows: Rows, place: number, above: number): boolean {
  const statement = statements[place];
  const list = statement && ancestorsOf(rows.get(statement) ?? statement.element)[0];
  const first = list ? statements.findIndex((other) => holds(list, other.element)) : 0;
  const before = statements[first - 1];
  return first > above && before !== undefined && (before.places.length > 0 || inAnyRow(rows, before));
}

function groupSays(other: Statement, before: Statement | undefined): Said | 'listed' | null {
  if (other.state && isBelieved(other))
    return before?.service === 'other' && other.service !== 'selling' ? 'nothing' : other.state;
  if (other.invites || other.service === 'other') return 'nothing';
  if (other.heading && other.aboutPlaces) return 'listed';
  return other.unclear && !other.aboutPlaces && other.service === null ? 'nothing' : null;
}

/** The largest part around each statement that names no other store and no other service. */
type Rows = Map<Statement, Element>;

function rowsByStore(box: Element, statements: readonly Statement[]): Rows {
  const named = new Map<Element, Set<string>>();
  for (const statement of statements) {
    const keys = statement.service === 'other' ? ['other'] : statement.places;
    for (const up of keys.length > 0 ? [statement.element, ...ancestorsOf(statement.element)] : []) {
      const set = named.get(up) ?? new Set<string>();
      for (const key of keys) set.add(key);
      named.set(up, set);
    }
  }
  const rows: Rows = new Map();
  for (const statement of statements.filter((one) => one.places.length === 1)) {
    let row = statement.element;
    for (const up of ancestorsOf(row)) {
      if (up === box || named.get(up)?.size !== 1 || !holds(box, up)) break;
      row = up;
    }
    rows.set(statement, row);
  }
  return rows;
}

function inAnyRow(rows: Rows, statement: Statement): boolean {
  return [...rows].some(
    ([store, row]) => statement.element !== store.element && holds(row, statement.element),
  );
}
