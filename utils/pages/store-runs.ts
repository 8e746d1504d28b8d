import { ancestorsOf, holds } from './composed';
import { isBelieved, type Said } from './said';
import { isGeneral, type Statement } from './statement';
import { inAnyRow, type Rows } from './store-rows';

/**
 * Flat runs "store, state, store, state": the state that follows, if each store has one. A heading's state is that of
 * what comes below it, and never of the store above.
 */
export function neighbourState(statements: Statement[], rows: Rows, place: number): Said | null {
  const statement = statements[place];
  if (!statement) return null;
  const row = rows.get(statement) ?? statement.element;
  const isShared = holdsAnother(row, statement, statements);
  const run = isShared ? row : ancestorsOf(row)[0];
  if (!run) return null;
  const inRun = withoutOtherServices(run, statements).filter(
    (other) =>
      other === statement ||
      (!other.pressable &&
        (other.places.length > 0 || (other.state && !other.heading && (isShared || !inAnyRow(rows, other))))),
  );
  if (inRun[0]?.places.length === 0 || !inRun.some((other) => other.places.length === 0))
    return saysOther(statements.slice(place + 1), run) ? 'nothing' : null;
  if (inRun.some((other) => !isBelieved(other) || isGeneral(other))) return 'nothing';
  const inStep = inRun.every((other, at) => other.places.length > 0 === (at % 2 === 0));
  const next = inRun[inRun.indexOf(statement) + 1];
  const between = next ? statements.slice(place + 1, statements.indexOf(next)) : [];
  if (between.some(isUnknownHeading)) return 'nothing';
  return (inStep && next?.state) || 'nothing';
}

/** "Wakanda": it may be a store's name itself. */
function isUnknownHeading({ heading, unclear, state, pressable }: Statement): boolean {
  return heading && unclear && state === null && !pressable;
}

/** Whether up to the next store something else's state is told: "Germany", "Brand: Registered". */
function saysOther(after: readonly Statement[], run: Element): boolean {
  const next = after.find((other) => other.isOfOther || other.places.length > 0 || other.service === 'other');
  return next !== undefined && next.service === null && next.isOfOther && holds(run, next.element);
}

/** Whether a part names another store as well, as the lines of one paragraph do. */
export function holdsAnother(
  part: Element,
  { places }: Statement,
  statements: readonly Statement[],
): boolean {
  return statements.some(
    (other) => other.places.some((place) => !places.includes(place)) && holds(part, other.element),
  );
}

/**
 * What stands in one line with another service's name, before it or behind, is that service's; else what follows it,
 * up to the next store or the selling service.
 */
function withoutOtherServices(run: Element, statements: readonly Statement[]): readonly Statement[] {
  const within = statements.filter(({ element }) => holds(run, element));
  if (!within.some(({ service }) => service === 'other')) return within;
  let last: Statement['service'] = null;
  return within.filter((statement) => {
    if (statement.service !== null || statement.places.length > 0) last = statement.service;
    return (serviceInLine(statement, run, within) ?? last) !== 'other';
  });
}

/** The only service that is named in the smallest part around a statement that names one at all. */
function serviceInLine({ element }: Statement, run: Element, within: readonly Statement[]) {
  const around = [element, ...ancestorsOf(element)];
  const lines = around.slice(0, around.indexOf(run));
  const services = within.filter(({ service }) => service !== null);
  const line = lines.find((up) => services.some((other) => holds(up, other.element)));
  const named = new Set(
    services.flatMap((other) => (line && holds(line, other.element) ? other.service : [])),
  );
  return named.size === 1 ? [...named][0] : null;
}

/** Whether a store heads a part that tells which other services are on there, and nothing of selling. */
export function headsOtherServices(statement: Statement, statements: readonly Statement[]): boolean {
  const ancestors = [statement.element, ...ancestorsOf(statement.element)];
  const end = ancestors.findIndex((up) => holdsAnother(up, statement, statements));
  const alone = end < 0 && statement.heading ? ancestors : ancestors.slice(0, Math.max(0, end));
  const heads = (up: Element) => statements.find((other) => holds(up, other.element)) === statement;
  const part = alone.findLast(heads);
  const others = part ? statements.filter((other) => other !== statement && holds(part, other.element)) : [];
  if (others.some(({ service }) => service === 'selling')) return false;
  return others.some(({ service }) => service === 'other');
}
