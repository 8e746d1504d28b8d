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
  const within = statementsWithin(statements);
  const columns = otherColumns(statements, within);
  const labels = new Set(columns.map(({ head }) => head));
  const others = new Set(underOtherHeads(statements, columns));
  for (const [at, one] of statements.entries()) {
    const label = statements[at - 1];
    if (!label || !isBareState(one) || !isLabelOf(label, one, within)) continue;
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
function isLabelOf(label: Statement, one: Statement, within: Within): boolean {
  if (!isOtherLabel(label)) return false;
  const { text } = label;
  return otherMatter.in(plain(text)) || /[:：]\s*$/u.test(text) || isPair(label, one, within);
}

/** A term and what is said of it, or two texts in a part of their own. */
function isPair(label: Statement, one: Statement, within: Within): boolean {
  if (label.element.closest('dt') && one.element.closest('dd')) return true;
  const part = [label.element, ...ancestorsOf(label.element)].find((up) => holds(up, one.element));
  return part !== undefined && within.get(part)?.length === 2;
}

/** What is said in each part: asked for every cell of a row, each part must not be searched for anew. */
type Within = ReadonlyMap<Element, Statement[]>;

function statementsWithin(statements: readonly Statement[]): Within {
  const within = new Map<Element, Statement[]>();
  for (const one of statements) {
    for (const up of [one.element, ...ancestorsOf(one.element)]) {
      const said = within.get(up);
      if (said) said.push(one);
      else within.set(up, [one]);
    }
  }
  return within;
}

interface Headed {
  head: Statement;
  cells: Element[];
}

/** The columns below something else's name, where no role marks the heads. */
function otherColumns(statements: readonly Statement[], within: Within): Headed[] {
  const columns = statements.filter(isOtherLabel).map((head) => ({ head, cells: cellsBelow(head, within) }));
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

/** A row of more parts than this is a list. */
const mostColumns = 30;

/** The cells below a text in a row of texts, where the rows below name stores. */
function cellsBelow({ element }: Statement, within: Within): Element[] {
  let cell = element;
  while (cell.parentElement?.childElementCount === 1) cell = cell.parentElement;
  const row = cell.parentElement;
  if (!row || row.childElementCount > mostColumns) return [];
  if (![...row.children].every((one) => holdsOneLabel(within.get(one)))) return [];
  const column = [...row.children].indexOf(cell);
  return [...rowsBelow(row)]
    .filter(([below]) => within.get(below)?.some(saysOfStore))
    .flatMap(([, columns]) => columns[column]?.cell ?? []);
}

/** A head of a column: one short text that says nothing itself. */
function holdsOneLabel([one, ...others]: readonly Statement[] = []): boolean {
  return one !== undefined && others.length === 0 && one.isLabel && !one.places.length && one.state === null;
}

function saysOfStore({ places, state }: Statement): boolean {
  return places.length > 0 || state !== null;
}
