import { ancestorsOf, holds } from './composed';
import { headedRowsOf } from './headed-columns';
import type { Statement } from './statement';

/** The largest part around each statement that names no other store and no other service. */
export type Rows = Map<Statement, Element>;

/** A list of several stores ("Europe (Germany, France)") has a row only among others, and where no heading stands in it. */
export function rowsByStore(box: Element, statements: readonly Statement[]): Rows {
  const named = namesWithin(statements);
  const headings = statements.filter((one) => one.heading && one.places.length === 0);
  const rows: Rows = new Map();
  for (const statement of statements.filter((one) => one.places.length > 0)) {
    const names = statement.places.length;
    const ancestors = ancestorsOf(statement.element);
    const end = ancestors.findIndex((up) => up === box || named.get(up)?.size !== names || !holds(box, up));
    const row = ancestors[end - 1] ?? statement.element;
    const around = ancestors[end];
    const isAmongOthers = around !== undefined && (named.get(around)?.size ?? 0) > names;
    const isPlain = isAmongOthers && !headings.some(({ element }) => holds(row, element));
    if (names === 1 || isPlain) rows.set(statement, row);
  }
  return rows;
}

/** The stores, and `other` services, that are named in each part of the section. */
function namesWithin(statements: readonly Statement[]): Map<Element, Set<string>> {
  const named = new Map<Element, Set<string>>();
  for (const statement of statements) {
    const keys = statement.service === 'other' ? ['other'] : statement.places;
    for (const up of keys.length > 0 ? [statement.element, ...ancestorsOf(statement.element)] : []) {
      const set = named.get(up) ?? new Set<string>();
      for (const key of keys) set.add(key);
      named.set(up, set);
    }
  }
  return named;
}

export function inAnyRow(rows: Rows, statement: Statement): boolean {
  return [...rows].some(
    ([store, row]) => statement.element !== store.element && holds(row, statement.element),
  );
}

/** The cells of a table that stand beside a store although they begin in a row above: one "Registered" for several. */
export type Spanned = (store: Element) => Element[];

export function cellsSpanning(statements: readonly Statement[]): Spanned {
  const stores = statements.filter(({ places }) => places.length > 0).map(({ element }) => element);
  const rows = headedRowsOf(stores);
  return (store) => {
    const row = rows.get(store);
    return (row?.columns ?? []).map(({ cell }) => cell).filter((cell) => !row?.element.contains(cell));
  };
}
