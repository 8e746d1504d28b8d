import { plain } from '../marketplaces/plain';
import type { StoreState } from './facts';
import { namesAPlace } from './statements';
import { stateIn, type StateWord } from './words/state-words';

/**
 * Tables that name stores across the top: the state below the store, in its column. `nothing` where the table has
 * states but none in this column; null for any other table.
 */
export function columnState(store: Element): StoreState | 'contradiction' | 'nothing' | null {
  const cell = store.closest('td, th, kat-table-cell, [role="cell"], [role="columnheader"]');
  const row = cell?.parentElement;
  const table = row?.closest('table, kat-table, [role="table"], [role="grid"]');
  if (!cell || !row || !table || [...row.children].some((other) => statesIn(other).length > 0)) return null;
  const others = [...table.querySelectorAll('tr, kat-table-row, [role="row"]')].filter(
    (other) => other !== row,
  );
  const column = [...row.children].indexOf(cell);
  // A row with more or fewer cells is not in step with the stores' row.
  const inStep = others.filter((other) => other.childElementCount === row.childElementCount);
  const states = new Set(inStep.flatMap((other) => statesIn(other.children[column])));
  const [only] = column === 0 ? [] : states;
  if (column > 0 && states.size > 1) return 'contradiction';
  if (only) return only;
  const across = [...row.children].filter((other) => namesAPlace(other.textContent ?? '')).length > 1;
  return across && others.some((other) => statesIn(other).length > 0) ? 'nothing' : null;
}

function statesIn(cell: Element | undefined): StateWord[] {
  const state = stateIn(plain(cell?.textContent ?? ''));
  return state ? [state] : [];
}
