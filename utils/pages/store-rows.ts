import { ancestorsOf, holds } from './composed';
import type { Statement } from './statements';

/** The largest part around each statement that names no other store and no other service. */
export type Rows = Map<Statement, Element>;

export function rowsByStore(box: Element, statements: readonly Statement[]): Rows {
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

export function inAnyRow(rows: Rows, statement: Statement): boolean {
  return [...rows].some(
    ([store, row]) => statement.element !== store.element && holds(row, statement.element),
  );
}
