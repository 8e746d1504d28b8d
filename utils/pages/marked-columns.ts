import { headers, headOf, rows, tables, type Column } from './headed-columns';

/** How grids say which column a cell is of, whatever stands before it: ag-Grid, ARIA, MUI. */
const columnMarks = ['col-id', 'aria-colindex', 'data-field'];
/** How they say that parts drawn side by side are one row: columns that stay in sight are drawn apart. */
const rowMarks = ['row-index', 'aria-rowindex', 'data-rowindex'];

interface Pair {
  head: Element | undefined;
  cell: Element;
}

/**
 * The rows of a grid whose cells are marked with their columns, or whose rows are drawn in several parts; null for any
 * other table. A row is known by the part of it that holds the cell below the head.
 *
 * @param head one of the grid's heads
 */
export function markedRows(head: Element, table: Element): Map<Element, Column[]> | null {
  const heads = [...table.querySelectorAll(headers)];
  const own = [...table.querySelectorAll(rows)].filter(
    (row) => row.closest(tables) === table && !row.querySelector(headers),
  );
  const all = [...Map.groupBy(own, (row) => markOf(row, rowMarks) ?? row).values()];
  const mark = columnMarks.find(
    (name) => head.hasAttribute(name) && own.some((row) => row.querySelector(`[${name}]`)),
  );
  if (!mark && all.every((parts) => parts.length === 1)) return null;
  const found = all.flatMap((parts): [Element, Column[]][] => {
    const pairs = mark ? pairsByMark(parts, heads, mark) : pairsByPlace(parts, heads);
    const below = pairs.find((pair) => pair.head === head)?.cell;
    const part = parts.find((one) => below && one.contains(below));
    return part ? [[part, pairs.map(({ head: top, cell }) => ({ head: top ? headOf(top) : '', cell }))]] : [];
  });
  return new Map(found);
}

function markOf(element: Element, names: readonly string[]): string | null {
  const name = names.find((one) => element.hasAttribute(one));
  return name === undefined ? null : element.getAttribute(name);
}

/** Of heads in several rows the last stands right above the cells. */
function pairsByMark(parts: readonly Element[], heads: readonly Element[], mark: string): Pair[] {
  const tops = new Map(heads.map((head) => [head.getAttribute(mark), head]));
  const cells = parts.flatMap((part) => [...part.querySelectorAll(`[${mark}]`)]);
  return cells.map((cell) => ({ head: tops.get(cell.getAttribute(mark)), cell }));
}

function pairsByPlace(parts: readonly Element[], heads: readonly Element[]): Pair[] {
  const cells = parts.flatMap((part) => [...part.children]);
  return cells.length === heads.length ? cells.map((cell, at) => ({ head: heads[at], cell })) : [];
}
