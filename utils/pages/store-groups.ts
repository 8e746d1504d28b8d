import { ancestorsOf, holds } from './composed';
import { isBelieved, type Said } from './said';
import { isGeneral, speaksOfStores, type Statement } from './statement';
import { inAnyRow, type Rows } from './store-rows';

/**
 * What it says of a store to be listed without a state: registered, so Amazon's article tells sellers to read it.
 * But where "registered" is written out beside other stores, or said of fewer than are listed, silence beside this
 * one says nothing.
 *
 * @param near what is said of each statement's store where it stands
 */
export function meaningOfListed(
  statements: readonly Statement[],
  rows: Rows,
  near: readonly (Said | null)[],
): Said {
  const writtenOut = statements.some((statement, place) =>
    statement.places.length > 0
      ? near[place] === 'registered'
      : statement.heading &&
        statement.state === 'registered' &&
        statement.service !== 'other' &&
        !inAnyRow(rows, statement),
  );
  const tooMany = statements.some((statement) => statement.partial || isCountBelow(statement, statements));
  const signsTell = statements.some((_, place) => isLegend(statements, rows, place));
  const doubted = statements.some((statement) => doubtsAll(statement) && !inAnyRow(rows, statement));
  return writtenOut || tooMany || signsTell || doubted ? 'nothing' : 'registered';
}

/** "These stores are not active yet.", "Add these stores": where in the section it stands is no matter. */
function doubtsAll({
  isLabel,
  state,
  aboutPlaces,
  places,
  heading,
  pressable,
  invites,
  finishes,
}: Statement): boolean {
  if (pressable) return finishes;
  const isOfAll = (aboutPlaces || !isLabel) && places.length === 0 && !heading && !invites;
  return isOfAll && state !== null && state !== 'registered';
}

/** Explains what signs beside the stores mean, in one text or in several: no state of theirs. */
function isLegend(statements: readonly Statement[], rows: Rows, place: number): boolean {
  const here = statements[place];
  if (!here || inAnyRow(rows, here)) return false;
  const before = statements.slice(0, place).findLast(isNoColour);
  const after = statements.slice(place + 1).find(isNoColour);
  const isOther = (other: Statement | undefined) =>
    other !== undefined && isBareState(other) && other.state !== here.state && !inAnyRow(rows, other);
  return here.isLegend || (isBareState(here) && (isOther(before) || isOther(after)));
}

/** Anything but a short text that says nothing: "Green", "Red". */
function isNoColour({ state, places, service, isLabel, pressable }: Statement): boolean {
  return state !== null || places.length > 0 || service !== null || !isLabel || pressable;
}

function isBareState({ state, isLabel, places, heading, pressable, service }: Statement): boolean {
  return state !== null && isLabel && places.length === 0 && !heading && !pressable && service === null;
}

/** Whether the nearest heading or sentence above that is no store's own announces an example. */
export function isInExample(statements: readonly Statement[], rows: Rows, place: number): boolean {
  const above = statements.slice(0, place).findLast((other) => isOfGroup(other, rows));
  return above?.example === true;
}

/** What the nearest heading or sentence above says of all below it. */
export function groupState(statements: readonly Statement[], rows: Rows, place: number, listed: Said): Said {
  let isOfSelling = false;
  for (let above = place - 1; above >= 0; above -= 1) {
    const other = statements[above];
    if (!other || !isOfGroup(other, rows)) continue;
    isOfSelling ||= other.service === 'selling';
    // What another service says above the selling service's name ends there.
    if (isOfSelling && other.service === 'other') continue;
    if (isLegend(statements, rows, above)) return 'nothing';
    const said = groupSays(other, statements[above - 1]);
    if (said && isDetached(statements, rows, place, above)) return 'nothing';
    if (said === 'listed') return listed;
    const below = groupBelow(statements, rows, above);
    if (said) return isCountBelow(other, below) || isOnePlace(other, below) ? 'nothing' : said;
  }
  return isOfSecondList(statements, rows, place, -1) ? 'nothing' : listed;
}

/** Neither a store's name nor something to press nor a word in a store's row. */
function isOfGroup(other: Statement, rows: Rows): boolean {
  return (!other.pressable || other.heading) && other.places.length === 0 && !inAnyRow(rows, other);
}

/** "Registered in 3 stores" above or beside the names of five. */
function isCountBelow({ count }: Statement, statements: readonly Statement[]): boolean {
  const listed = statements.filter((other) => !other.pressable && !other.invites);
  return count !== null && count < new Set(listed.flatMap(({ places }) => places)).size;
}

/** "Registered in" above one name: where the firm is registered, maybe. */
function isOnePlace({ asksWhere }: Statement, below: readonly Statement[]): boolean {
  return asksWhere && new Set(below.flatMap(({ places }) => places)).size === 1;
}

/** From one group's heading to the next. */
function groupBelow(statements: readonly Statement[], rows: Rows, above: number): readonly Statement[] {
  const rest = statements.slice(above + 1);
  const end = rest.findIndex((other) => other.state !== null && isOfGroup(other, rows));
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Whether what stands above does not head this store's list: where another list directly precedes this one, or where
 * it stands in a part of its own with another store.
 */
function isDetached(statements: readonly Statement[], rows: Rows, place: number, above: number): boolean {
  const [statement, other] = [statements[place], statements[above]];
  if (!statement || !other) return false;
  return isOfSecondList(statements, rows, place, above) || isInAnotherPart(statements, statement, other);
}

/** Whether between a store's list and the heading above, if there is one, another list stands. */
function isOfSecondList(statements: readonly Statement[], rows: Rows, place: number, above: number): boolean {
  const statement = statements[place];
  if (!statement) return false;
  const row = rows.get(statement) ?? statement.element;
  const [list] = ancestorsOf(row);
  const first = list ? statements.findIndex((one) => holds(list, one.element)) : 0;
  const before = statements[first - 1];
  const isOfStore = before !== undefined && (before.places.length > 0 || inAnyRow(rows, before));
  return (first > above && isOfStore) || isAfterList(statements, rows, row, above);
}

const lists = 'ul, ol, table, [role="list"], [role="table"], [role="grid"]';

/** Whether a row is a list of its own, of one store: directly before it stands a list, or a part with several stores. */
function isAfterList(statements: readonly Statement[], rows: Rows, row: Element, above: number): boolean {
  const first = statements.findIndex(({ element }) => holds(row, element));
  const before = statements[first - 1];
  if (first - 1 <= above || !before || !(before.places.length > 0 || inAnyRow(rows, before))) return false;
  const path = [before.element, ...ancestorsOf(before.element)];
  const apart = path.slice(
    0,
    path.findIndex((up) => holds(up, row)),
  );
  const beside = apart.at(-1);
  if (!beside) return false;
  const inside = statements.filter(({ element }) => holds(beside, element));
  return apart.some((up) => up.matches(lists)) || new Set(inside.flatMap(({ places }) => places)).size > 1;
}

function isInAnotherPart(statements: readonly Statement[], statement: Statement, above: Statement): boolean {
  const around = [above.element, ...ancestorsOf(above.element)];
  const part = around[around.findIndex((up) => holds(up, statement.element)) - 1];
  return (
    part !== undefined && statements.some(({ places, element }) => places.length > 0 && holds(part, element))
  );
}

function groupSays(other: Statement, before: Statement | undefined): Said | 'listed' | null {
  // What stands in a line with another service's name is that service's.
  if (other.partial || other.service === 'other') return 'nothing';
  if (other.state && isBelieved(other))
    return before?.service === 'other' && other.service !== 'selling' ? 'nothing' : other.state;
  // A "no" somewhere in a sentence is none, but what stands below it is not simply listed either.
  if ((other.state && other.state !== 'registered') || isGeneral(other)) return 'nothing';
  if (other.invites) return 'nothing';
  if (other.heading && speaksOfStores(other)) return 'listed';
  return other.unclear && other.service === null ? 'nothing' : null;
}
