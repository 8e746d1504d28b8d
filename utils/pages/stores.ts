import type { Country } from '../marketplaces/countries';
import { ancestorsOf, drawnWithin, holds, holdsUnseen } from './composed';
import type { StoreState } from './facts';
import { isBelieved, type Said } from './said';
import { isLoading } from './loading';
import { plain } from '../marketplaces/plain';
import { drawnUnlike, type ListedStore } from './row-looks';
import type { Section } from './services-section';
import { attributeToServices } from './other-services';
import { isGeneral, type Statement } from './statement';
import { withoutOtherStates } from './state-subjects';
import { statementsOf } from './statements';
import { groupState, isInExample, meaningOfListed } from './store-groups';
import { cellsSpanning, rowsByStore, type Rows, type Spanned } from './store-rows';
import { headsOtherServices, holdsAnother, neighbourState } from './store-runs';
import { stateIn, type StateWord } from './words/state-words';
import { columnState, hasBlankCell, tickedState } from './table-column';

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

/** Reads a section: each store's state from its own words, its row, its column, or the group it stands in. */
export function storesIn(section: Section): SectionFindings {
  const statements = attributeToServices(withoutOtherStates(statementsOf(section.chunks)));
  const rows = rowsByStore(section.box, statements);
  const spanned = cellsSpanning(statements);
  // Looked at for the stores alone: a large section says a thousand other things.
  const near = statements.map(({ places }, place) => {
    if (places.length === 0) return null;
    return isInExample(statements, rows, place) ? 'nothing' : nearState(statements, rows, place, spanned);
  });
  // In the newer table of states a store without one is not known, nor where a part of the section cannot be seen, is
  // on its way, or may be the stores that are not registered.
  const isWhole =
    !holdsUnseen(section.box) &&
    !isLoading(section.box) &&
    !isFiltered(section.box, statements) &&
    !statements.some(({ isStep }) => isStep);
  const isPlain = section.kind === 'services' && isWhole;
  const listed = isPlain ? meaningOfListed(statements, rows, near) : 'nothing';
  const unlike = drawnUnlike(
    statements.flatMap((one, place) => (near[place] === null ? listedIn(one, rows) : [])),
  );
  const denied = new Set(statements.filter(isDenial).flatMap(({ places }) => places));
  const stores = statements.flatMap((statement, place) => {
    const ours = statement.places.filter((store) => store !== 'foreign');
    if (ours.length === 0) return [];
    const group = () => groupState(statements, rows, place, statement.pressable ? 'nothing' : listed);
    const isUnlike = unlike.has(rows.get(statement) ?? statement.element);
    const said = near[place] ?? (isUnlike ? unlessRegistered(group()) : group());
    const state = said === 'nothing' || said === 'contradiction' ? null : said;
    const contradictory = said === 'contradiction';
    const unclear = said === 'nothing' && !statement.pressable && !statement.invites;
    const isListed = near[place] === null && state === 'registered';
    return ours.map((country) =>
      isListed && denied.has(country)
        ? { country, state: null, contradictory, unclear: true }
        : { country, state, contradictory, unclear },
    );
  });
  const counts = statements.flatMap((statement) => statement.count ?? []);
  return {
    stores,
    counts,
    understood: statements.filter((statement) => !statement.pressable && !statement.unclear).length,
  };
}

/** "… in all of them except Amazon.es": what is not understood here makes silence elsewhere no registration. */
function isDenial({ state, pressable, service }: Statement): boolean {
  return isOther(state) && !pressable && service !== 'other';
}

function unlessRegistered(said: Said): Said {
  return said === 'registered' ? 'nothing' : said;
}

/** Our stores that a statement names, each with its row. */
function listedIn(statement: Statement, rows: Rows): ListedStore[] {
  const row = rows.get(statement) ?? statement.element;
  const ours = statement.places.filter((store) => store !== 'foreign');
  return ours.map((country) => ({ country, name: statement.element, row }));
}

function isOther(state: StateWord | null): boolean {
  return state !== null && state !== 'registered';
}

/** Whether stores can be chosen by a state that is none of registered: by tabs, buttons or a list. */
function isFiltered(box: Element, statements: readonly Statement[]): boolean {
  const options = [...box.querySelectorAll('select option, kat-option, kat-tab')].map(
    (option) => option.getAttribute('label') ?? option.textContent ?? '',
  );
  const pressed = statements.filter(
    ({ pressable, unclear, places }) => pressable && !unclear && !places.length,
  );
  return options.some((text) => isOther(stateIn(plain(text)))) || pressed.some(({ state }) => isOther(state));
}

/** What is said of a store where it stands; null if nothing near speaks of it. */
function nearState(statements: Statement[], rows: Rows, place: number, spanned: Spanned): Said | null {
  const statement = statements[place];
  if (!statement || statement.service === 'other') return 'nothing';
  const row = rows.get(statement) ?? statement.element;
  const parts = [row, ...spanned(statement.element)];
  const beside = statements.filter(
    (other) => other !== statement && parts.some((part) => holds(part, other.element)),
  );
  const own = ownState(statement);
  // "Business type | Registered in Germany": a place of another thing.
  if (statement.asksWhere && beside.some(isUnknownName)) return 'nothing';
  // Words of a shop's name may look like a state: the row's own state must not say otherwise.
  if (own) return own !== 'registered' && beside.some(saysRegisteredOfIt) ? 'contradiction' : own;
  // In lines of one text each state is one store's alone.
  const isShared = holdsAnother(row, statement, statements);
  if (isShared && beside.some(({ state, places: named }) => state && named.length === 0))
    return neighbourState(statements, rows, place);
  return (
    tickedState(statement.element) ??
    rowState(statement, beside, row) ??
    columnState(statement.element) ??
    neighbourState(statements, rows, place) ??
    (headsOtherServices(statement, statements) ? 'nothing' : null)
  );
}

/** The statement's own words. An invitation or a sentence that is not understood says nothing. */
function ownState(statement: Statement): Said | null {
  if (!statement.state || statement.pressable) return null;
  return isBelieved(statement) ? statement.state : 'nothing';
}

function isUnknownName({ unclear, state, places, pressable, named }: Statement): boolean {
  return unclear && state === null && places.length === 0 && !pressable && !named;
}

function saysRegisteredOfIt({ state, pressable, places }: Statement): boolean {
  return state === 'registered' && !pressable && places.length === 0;
}

const wordless =
  'input[type="checkbox"], input[type="radio"], [role="switch"], [role="checkbox"], [role="radio"], kat-toggle, kat-checkbox, kat-radiobutton, progress, meter, [role="progressbar"], [role="meter"]';

const greyedOut =
  '[class*="disabled" i], [class*="inactive" i], [class*="registered" i][class*="not" i], [class*="unregistered" i], [class*="pending" i], [class*="unavailable" i], [class*="suspended" i]';

/** Said to be off, or drawn so, by what the page's own style is told. */
function isGreyedOut(store: Element, row: Element): boolean {
  const within = [store, ...ancestorsOf(store)].filter((up) => holds(row, up));
  return (
    store.closest('[aria-disabled="true"], [disabled]') !== null || within.some((up) => up.matches(greyedOut))
  );
}

function isStruckState(part: Element): boolean {
  return part.matches('s, del, strike') && stateIn(plain(part.textContent ?? '')) !== null;
}

/** What stands in the store's own row. A link there says nothing, but an offer to register is no registration. */
function rowState(statement: Statement, beside: readonly Statement[], row: Element): Said | null {
  const said = beside.filter((other) => !other.pressable);
  const states = new Set(said.flatMap((other) => other.state ?? []));
  const [only] = states;
  if (states.size > 1) return 'contradiction';
  // A sentence beside may say what "registered" leaves out; a "no" stands.
  const isPlain =
    said.every((other) => isBelieved(other) || (other.state === null && only !== 'registered')) &&
    !said.some((other) => isGeneral(other) || other.asksWhere);
  if (only) return isPlain ? only : 'nothing';
  // A switch or a bar shows its state in no words: on, off or half-way, it is not understood.
  const puzzling =
    statement.unclear ||
    said.some((other) => other.unclear) ||
    holdsUnseen(row) ||
    isGreyedOut(statement.element, row) ||
    hasBlankCell(statement.element, row) ||
    [...drawnWithin(row)].some((part) => part.matches(wordless) || isStruckState(part));
  return puzzling || [statement, ...beside].some((other) => other.invites) ? 'nothing' : null;
}
