import { plain } from '../marketplaces/plain';
import { headers, rowsUnder, tables } from './headed-columns';
import type { Statement } from './statement';
import { otherService, sellingService } from './words/services-words';

/**
 * The statements without those of columns that are another service's: "Store | Status | VAT". A store of which such a
 * table says nothing else is named for that service alone.
 */
export function withoutServiceColumns(statements: readonly Statement[]): Statement[] {
  const tops = new Set(statements.filter(headsColumn).flatMap(({ element }) => topOf(element) ?? []));
  return [...tops].reduce<Statement[]>((left, top) => withoutColumns(left, top), [...statements]);
}

function headsColumn({ element, service }: Statement): boolean {
  return service === 'other' && topOf(element) !== null;
}

/** The row of heads a thing stands in. */
function topOf(element: Element): Element | null {
  const row = element.closest(headers)?.parentElement;
  const cells = [...(row?.children ?? [])];
  return row && cells.length > 1 && cells.every((cell) => cell.matches(headers)) ? row : null;
}

function withoutColumns(statements: Statement[], top: Element): Statement[] {
  const table = top.closest(tables);
  if (!table) return statements;
  const theirs: Element[] = [top];
  const bare: Element[] = [];
  for (const [row, columns] of rowsUnder(top, table)) {
    const cells = columns.filter(({ head }) => isOfService(head)).map(({ cell }) => cell);
    theirs.push(...cells);
    const left = statements.filter(({ element }) => isWithin(element, [row]) && !isWithin(element, cells));
    if (!left.some(({ state, pressable }) => state !== null && !pressable)) bare.push(row);
  }
  return statements
    .filter(({ element }) => !isWithin(element, theirs))
    .map((one) =>
      one.places.length > 0 && isWithin(one.element, bare) ? { ...one, places: [], service: 'other' } : one,
    );
}

function isOfService(head: string): boolean {
  const words = plain(head);
  return otherService.in(words) && !sellingService.in(words);
}

function isWithin(element: Element, parts: readonly Element[]): boolean {
  return parts.some((part) => part.contains(element));
}
