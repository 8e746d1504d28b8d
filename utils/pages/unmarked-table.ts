import type { Column } from './headed-columns';

/** Cells of one text each in one row. */
const fewestColumns = 3;
/** How deep below their table rows stand: in a body, in a part of their own. */
const deepest = 2;

/** The row of a table that no role marks, in which a text stands alone in its cell; null where it stands otherwise. */
export function unmarkedRowOf(text: Element): { row: Element; cell: Element } | null {
  let cell = text;
  while (cell.parentElement && cell.parentElement.childElementCount === 1) cell = cell.parentElement;
  const row = cell.parentElement;
  return row && row.childElementCount >= fewestColumns ? { row, cell } : null;
}

/**
 * The rows below such a row of heads, by their columns: what follows it and has as many cells. Heads may stand in a part
 * of their own, and so may rows.
 */
export function rowsBelow(top: Element): Map<Element, Column[]> {
  const heads = [...top.children].map((cell) => cell.textContent ?? '');
  for (
    let up: Element | null = top, climbed = 0;
    up && climbed <= deepest;
    up = up.parentElement, climbed += 1
  ) {
    const rows = following(up).flatMap((part) => rowsIn(part, heads.length, deepest));
    if (rows.length > 0)
      return new Map(
        rows.map((row) => [row, [...row.children].map((cell, at) => ({ head: heads[at] ?? '', cell }))]),
      );
    if (/^(body|main|form)$/.test(up.localName)) break;
  }
  return new Map();
}

function following(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  return all.slice(all.indexOf(element) + 1);
}

function rowsIn(part: Element, columns: number, depth: number): Element[] {
  const children = [...part.children];
  // A body may hold as many rows as each of them has cells.
  const holdsRows = children.length > 0 && children.every((child) => child.childElementCount === columns);
  if (children.length === columns && !holdsRows) return [part];
  return depth === 0 ? [] : children.flatMap((child) => rowsIn(child, columns, depth - 1));
}
