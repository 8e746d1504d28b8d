import { elementsOf } from '../tree';
import type { Rows } from './rows';

/** Puts a part in its place. */
export type Spot = (part: DocumentFragment) => void;

export const firstSpot =
  (box: Element): Spot =>
  (part) =>
    box.prepend(part);
export const lastSpot =
  (box: Element): Spot =>
  (part) =>
    box.append(part);

export function spotsBetween(rows: readonly Element[]): Spot[] {
  return rows.filter((row) => row.localName === 'div').map((row) => (part) => row.before(part));
}

/** Not into a list, a row or a label: there a part would mean something. */
export function spotsAtEnds(page: Document, rows: readonly Element[]): Spot[] {
  const boxes = elementsOf(page, 'main, section, form, body > div, body > div > div').filter(
    (box) =>
      !box.querySelector('body') &&
      !rows.some((row) => row.contains(box)) &&
      box.querySelector('h1, h2, h3, h4, h5'),
  );
  return boxes.flatMap((box) => [firstSpot(box), lastSpot(box)]);
}

/** Right after a list or table of rows, in the same box. */
export function spotsAfterLists(rows: Rows): Spot[] {
  const lists = rows.flatMap(([row]) => row?.closest('ul, ol, table, kat-table') ?? []);
  return lists.map((list) => (part) => list.after(part));
}
