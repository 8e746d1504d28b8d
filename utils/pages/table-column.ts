import { plain } from '../marketplaces/plain';
import type { StoreState } from './facts';
import { namesAPlace } from './named-places';
import { isOtherSubject } from './state-subjects';
import { sellingService } from './words/services-words';
import { stateIn, type StateWord } from './words/state-words';

/**
 * Tables that name stores across the top: the state below the store, in its column. `nothing` where that is not
 * told in words although the table has states or the stores head its columns; null for any other table.
 */
export function columnState(store: Element): StoreState | 'contradiction' | 'nothing' | null {
  const cell = store.closest(cells);
  const row = cell?.parentElement;
  const table = row?.closest(tables);
  if (!cell || !row || !table || [...row.children].some((other) => statesIn(other).length > 0)) return null;
  const others = [...table.querySelectorAll(rowsOfTables)].filter((other) => other !== row);
  const column = [...row.children].indexOf(cell);
  // A row with more or fewer cells is not in step with the stores' row.
  const inStep = others.filter((other) => other.childElementCount === row.childElementCount);
  const states = new Set(rowsOnSelling(inStep).flatMap((other) => statesIn(other.children[column])));
  const [only] = column === 0 ? [] : states;
  if (column > 0 && states.size > 1) return 'contradiction';
  if (only) return only;
  const across = [...row.children].filter((other) => namesAPlace(other.textContent ?? '')).length > 1;
  const said = others.flatMap((other) => [...other.children]).some((other) => statesIn(other).length > 0);
  // What stands below in signs, or is still to come, is not understood.
  return across && (said || isHead(row)) ? 'nothing' : null;
}

function wordsOf(row: Element): string {
  return [...row.children].map((cell) => plain(cell.textContent ?? '')).join(' ');
}

function headOfRow(row: Element): string {
  return row.firstElementChild?.textContent ?? '';
}

/** A row for each service: the selling service's alone, where there is one, and never another's. */
function rowsOnSelling(rows: readonly Element[]): readonly Element[] {
  const named = rows.map((row) => ({ row, words: wordsOf(row) }));
  const selling = named.filter(({ words }) => sellingService.in(words));
  const left = selling.length > 0 ? selling : named.filter(({ row }) => !isOtherSubject(headOfRow(row)));
  return left.map(({ row }) => row);
}

/**
 * Tables whose columns are states ("Store | Registered | Not registered") with a tick in one of them: the state of
 * the ticked column, `nothing` where no tick is plain. null for any other table, and where a cell says its state.
 */
export function tickedState(store: Element): StoreState | 'contradiction' | 'nothing' | null {
  const row = store.closest(cells)?.parentElement;
  if (!row) return null;
  const marks = [...row.children].map((cell) => markIn(cell));
  const header = headerOf(row, marks.includes('tick') || marks.includes('cross'));
  if (marks.includes('words')) return null;
  const columns = [...(header?.children ?? [])].map((cell) => statesIn(cell)[0] ?? null);
  const isGrid = marks.includes('tick') && marks.includes('blank');
  if (!columns.some(Boolean)) return isGrid ? 'nothing' : null;
  if (columns.length !== marks.length) return 'nothing';
  const stated = columns.flatMap((state, column) => (state ? [{ state, mark: marks[column] }] : []));
  const ticked = stated.filter(({ mark }) => mark === 'tick');
  const [only] = ticked;
  if (ticked.length > 1) return 'contradiction';
  if (only) return only.state;
  const crossed = stated.every(({ state, mark }) => state === 'registered' && mark === 'cross');
  return crossed ? 'not-registered' : 'nothing';
}

/** Whether a store's row says nothing in a column that has a head, or where other stores' rows say something. */
export function hasBlankCell(store: Element, part: Element): boolean {
  const row = store.closest(rowsOfTables) ?? part;
  const head = row.closest(tables)?.querySelector(rowsOfTables);
  const others = [...(row.parentElement?.children ?? [])]
    .filter(namesAStore)
    .concat(head && ![...head.children].some((cell) => statesIn(cell).length > 0) ? head : [])
    .filter((other) => other !== row && other.childElementCount === row.childElementCount);
  return [...row.children].some(
    (cell, column) => isBlank(cell) && others.some((other) => other.children[column]?.textContent?.trim()),
  );
}

function isBlank(cell: Element): boolean {
  return cell.childElementCount === 0 && !cell.textContent?.trim();
}

function namesAStore(row: Element): boolean {
  return [...row.children].some((cell) => namesAPlace(cell.textContent ?? ''));
}

const cells = 'td, th, kat-table-cell, [role="cell"], [role="columnheader"], [role="gridcell"]';
const tables = 'table, kat-table, [role="table"], [role="grid"]';
const rowsOfTables = 'tr, kat-table-row, [role="row"]';

/** The row that heads the columns of a row's table: marked as such, or, where the row is ticked, the first. */
function headerOf(row: Element, isTicked: boolean): Element | null {
  const first = row.closest(tables)?.querySelector(rowsOfTables);
  if (!first || first === row || namesAPlace(first.textContent ?? '')) return null;
  return isTicked || isHead(first) ? first : null;
}

function isHead(row: Element): boolean {
  const isMarked = [...row.children].every((cell) => cell.matches('th, [role="columnheader"]'));
  return isMarked || row.closest('thead') !== null;
}

function markIn(cell: Element): 'tick' | 'cross' | 'words' | 'blank' | 'other' {
  const text = cell.textContent ?? '';
  if (/[×✗✘✕✖❌⛔🚫🔴☒]/u.test(text) || /^\W*(no|nein|non|nee|nie|não|nej|hayır|否|いいえ)\W*$/iu.test(text))
    return 'cross';
  if (/[√✓✔✅☑🟢]/u.test(text) || /^\W*(yes|ja|oui|sì|sí|tak|sim|evet|是|はい)\W*$/iu.test(text))
    return 'tick';
  if (statesIn(cell).length > 0) return 'words';
  return text.trim() ? 'other' : 'blank';
}

/** In its words, or in the names of its signs. */
function statesIn(cell: Element | undefined): StateWord[] {
  const names = [...(cell?.querySelectorAll('[aria-label], [title], [alt]') ?? [])].flatMap((part) =>
    ['aria-label', 'title', 'alt'].map((name) => part.getAttribute(name) ?? ''),
  );
  const state = stateIn(plain([cell?.textContent ?? '', ...names].join(' ')));
  return state ? [state] : [];
}
