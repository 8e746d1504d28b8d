import { plain } from '../marketplaces/plain';
import type { StoreState } from './facts';
import { stateIn } from './words/state-words';

/** Tables that name stores across the top: the state below the store, in its column. null where there is none. */
export function columnState(store: Element): StoreState | 'contradiction' | null {
  const cell = store.closest('td, th, kat-table-cell, [role="cell"], [role="columnheader"]');
  const row = cell?.parentElement;
  const table = row?.closest('table, kat-table, [role="table"], [role="grid"]');
  if (!cell || !row || !table) return null;
  const column = [...row.children].indexOf(cell);
  const rows = [...table.querySelectorAll('tr, kat-table-row, [role="row"]')].filter(
    (other) => other !== row,
  );
  const states = new Set(
    rows.flatMap((other) => stateIn(plain(other.children[column]?.textContent ?? '')) ?? []),
  );
  const crossed = [...row.children].some(
    (other) => other !== cell && stateIn(plain(other.textContent ?? '')),
  );
  if (crossed || column === 0) return null;
  const [only] = states;
  return states.size > 1 ? 'contradiction' : (only ?? null);
}
