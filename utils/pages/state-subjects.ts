import { plain } from '../marketplaces/plain';
import { ancestorsOf, holds } from './composed';
import { headedRowsOf } from './headed-columns';
import { namesAPlace } from './named-places';
import type { Statement } from './statement';
import { rowsBelow } from './unmarked-table';
import { isOfUnknown } from './unknown-words';
import { otherMatter, sellingService } from './words/services-words';

/**
 * The statements, where a state that is not a store's says nothing of one: "Trademark: Registered", said in one text,
 * beside its label or under the head of its column. A label in words that are not known may name anything.
 */
export function withoutOtherStates(statements: readonly Statement[]): Statement[] {
  const columns = otherColumns(statements);
  const labels = new Set(columns.map(({ head }) => head));
  const others = new Set(underOtherHeads(statements, columns));
  for (const [at, one] of statements.entries()) {
    const label = statements[at - 1];
    if (!label || !isBareState(one) || !isLabelOf(label, one, statements)) continue;
    labels.add(label);
    others.add(one);
  }
  return statements.map((one) => {
    if (others.has(one) || isSaidOfOther(one)) return ofOther(one);
    return labels.has(one) ? { ...one, service: null } : one;
  });
}

/** In a label or with a store's name. A whole sentence that is not understood is no state of any store, but it may doubt all. */
function isSaidOfOther({ isOfOther, isLabel, places, service }: Statement): boolean {
  return isOfOther && (isLabel || places.length > 0) && service !== 'selling';
}

function ofOther(one: Statement): Statement {
  const service = otherMatter.in(plain(one.text)) ? null : one.service;
  if (service === 'other') return one;
  const nothing = { state: null, count: null, partial: false, isLegend: false };
  return { ...one, ...nothing, service, unclear: true, isLabel: true, isOfOther: true };
}

function isBareState({ state, places, pressable, heading }: Statement): boolean {
  return state !== null && places.length === 0 && !pressable && !heading;
}

/** Whether a label names something else than the account or its stores, or may do so. */
export function isOtherSubject(label: string): boolean {
  const words = plain(label);
  return !sellingService.in(words) && (otherMatter.in(words) || isOfUnknown(words));
}

/** Whether it may be the name of something else: a text that says nothing of a store, and of no other service. */
function isOtherLabel({ places, state, pressable, named, service, text }: Statement): boolean {
  const isBare = places.length === 0 && state === null && !pressable && !named;
  return isBare && isOtherSubject(text) && (service !== 'other' || otherMatter.in(plain(text)));
}

/** Whether a text names what the state after it is a state of, and that is no store. */
function isLabelOf(label: Statement, one: Statement, statements: readonly Statement[]): boolean {
  if (!isOtherLabel(label)) return false;
  const { text } = label;
  return otherMatter.in(plain(text)) || /[:：]\s*$/u.test(text) || isPair(label, one, statements);
}

/** A term and what is said of it, or two texts in a part of their own. */
function isPair(label: Statement, one: Statement, statements: readonly Statement[]): boolean {
  if (label.element.closest('dt') && one.element.closest('dd')) return true;
  const part = [label.element, ...ancestorsOf(label.element)].find((up) => holds(up, one.element));
  return part !== undefined && statements.filter(({ element }) => holds(part, element)).length === 2;
}

interface Headed {
  head: Statement;
  cells: Element[];
}

/** The columns below something else's name, where no role marks the heads. */
function otherColumns(statements: readonly Statement[]): Headed[] {
  const columns = statements
    .filter(isOtherLabel)
    .map((head) => ({ head, cells: cellsBelow(head, statements) }));
  return columns.filter(({ cells }) => cells.length > 0);
}

/** The states in the columns of a table that are headed with something else, whether a role marks the heads or not. */
function underOtherHeads(statements: readonly Statement[], plainColumns: readonly Headed[]): Statement[] {
  const states = statements.filter(isBareState);
  const rows = headedRowsOf(states.map(({ element }) => element));
  const cells = plainColumns.flatMap((column) => column.cells);
  return states.filter(({ element }) => {
    const columns = rows.get(element)?.columns ?? [];
    const head = columns.find(({ cell }) => cell.contains(element))?.head ?? '';
    return (!namesAPlace(head) && isOtherSubject(head)) || cells.some((cell) => cell.contains(element));
  });
}

/** The cells below a text in a row of texts, where the rows below name stores. */
function cellsBelow({ element }: Statement, statements: readonly Statement[]): Element[] {
  let cell = element;
  while (cell.parentElement?.childElementCount === 1) cell = cell.parentElement;
  const row = cell.parentElement;
  if (!row || ![...row.children].every((one) => holdsOneLabel(one, statements))) return [];
  const column = [...row.children].indexOf(cell);
  return [...rowsBelow(row)]
    .filter(([below]) => saysOfStores(below, statements))
    .flatMap(([, columns]) => columns[column]?.cell ?? []);
}

/** A head of a column: one short text that says nothing itself. */
function holdsOneLabel(cell: Element, statements: readonly Statement[]): boolean {
  const [one, ...others] = statements.filter(({ element }) => cell.contains(element));
  return one !== undefined && others.length === 0 && one.isLabel && !one.places.length && one.state === null;
}

function saysOfStores(row: Element, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ element, places, state }) => (places.length > 0 || state !== null) && row.contains(element),
  );
}
