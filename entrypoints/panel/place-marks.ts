import { freeSpot } from '../../components/inventory/free-spot';
import { holds } from '../../utils/pages/composed';
import { hitAt } from './hit-at';
import { takenIn } from './taken-in';

/** A drawn mark and the row of the page it belongs to. */
export interface PlacedMark {
  sku: string;
  row: HTMLElement;
  mark: HTMLElement;
}

/** Where a mark stands in its row, from the row's upper left corner in px; as long as the row keeps its size. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}
/** Found once for each row, since it takes a look at all that stands in it. null: there is no room. */
export type Spots = WeakMap<HTMLElement, { rowSize: string; spot: Spot | null }>;

const mostParts = 400;

/**
 * Puts each mark where its row has room, and hides those whose row is out of sight, covered, without room, or used
 * for another product by now. First everything is measured, then everything is moved.
 */
export function placeMarks(marks: readonly PlacedMark[], spots: Spots): void {
  const places = marks.map((one) => ({ mark: one.mark, place: placeOf(one, spots) }));
  for (const { mark, place } of places) {
    mark.style.visibility = place ? 'visible' : 'hidden';
    if (place) mark.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
  }
}

function placeOf({ sku, row, mark }: PlacedMark, spots: Spots): { left: number; top: number } | null {
  const view = row.ownerDocument.defaultView;
  if (!view || !row.isConnected || !saysSku(row, sku)) return null;
  const box = row.getBoundingClientRect();
  if (box.bottom < 0 || box.top > view.innerHeight || box.width === 0) return null;
  const rowSize = `${box.width} ${box.height}`;
  const known = spots.get(mark);
  const spot = known?.rowSize === rowSize ? known.spot : spotIn(row, box, mark, view);
  spots.set(mark, { rowSize, spot });
  if (!spot) return null;
  const place = { left: box.left + spot.left, top: box.top + spot.top };
  return isOpen(row, place, spot) ? place : null;
}

/** Where the row has room for the mark, if need be without its words. */
function spotIn(row: HTMLElement, box: DOMRect, mark: HTMLElement, view: Window): Spot | null {
  const { top, bottom } = box;
  const inView = { left: Math.max(box.left, 0), top, right: Math.min(box.right, view.innerWidth), bottom };
  const isRightToLeft = view.getComputedStyle(row).direction === 'rtl';
  const taken = takenIn(row, box, mostParts);
  for (const isShort of [false, true]) {
    mark.toggleAttribute('data-short', isShort);
    const { width, height } = mark.getBoundingClientRect();
    const found = taken && freeSpot(inView, { width, height }, taken, isRightToLeft);
    if (found) return { left: found.left - box.left, top: found.top - box.top, width, height };
  }
  return null;
}

/** A grid uses its rows again for other products; what was found for the one before is wrong beside the next. */
function saysSku(row: HTMLElement, sku: string): boolean {
  const said = row.getAttribute('data-sku');
  return said === null ? true : said.trim() === sku;
}

/** Whether nothing of the page lies over the row there: a menu, a dialog, a header that stays in place. */
function isOpen(
  row: HTMLElement,
  { left, top }: { left: number; top: number },
  size: { width: number; height: number },
): boolean {
  const corners = [
    [left + 1, top + 1],
    [left + size.width - 1, top + size.height - 1],
  ];
  return corners.every(([x = 0, y = 0]) => {
    const hit = hitAt(row.ownerDocument, { x, y });
    return hit !== null && holds(row, hit);
  });
}
