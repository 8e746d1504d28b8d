import type { Dock } from '../../utils/facts/panel-places';
import type { Box } from '../inventory/free-spot';
import type { GuideKind } from '../../utils/pages/guide-pages';

/** Where the panel stands and whether it is open; kept by whoever draws it. */
export interface Place extends Dock {
  open: boolean;
}

/**
 * The handful of places that are tried, the most usual first: beside the page's text rather than over its header, and
 * clear of a bar with buttons at its end.
 */
export const placesToTry: readonly Dock[] = [
  { side: 'right', along: 0.12 },
  { side: 'right', along: 0.35 },
  { side: 'left', along: 0.12 },
  { side: 'left', along: 0.35 },
  { side: 'right', along: 0.65 },
  { side: 'bottom', along: 0.97 },
  { side: 'left', along: 0.65 },
  { side: 'bottom', along: 0.03 },
  { side: 'right', along: 0.9 },
];

/**
 * The first place that covers nothing that matters; where there is none, the first of those that cover least. Looks
 * at no more places than it must.
 *
 * @param cost what would be covered there, 0 and up
 */
export function choosePlace(places: readonly Dock[], cost: (dock: Dock) => number): Dock | null {
  let best: { dock: Dock; cost: number } | null = null;
  for (const dock of places) {
    const here = cost(dock);
    if (here === 0) return dock;
    if (best === null || here < best.cost) best = { dock, cost: here };
  }
  return best?.dock ?? null;
}

interface Point {
  x: number;
  y: number;
}
interface Size {
  width: number;
  height: number;
}

/** What a panel of this size lies over at a place, in px. */
export function boxAt({ side, along }: Dock, { width, height }: Size, view: Size): Box {
  const left = { left: 0, right: view.width - width, bottom: along * (view.width - width) }[side];
  const top = side === 'bottom' ? view.height - height : along * (view.height - height);
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * The place a dragged panel goes to: the edge nearest to the pointer, and as far along it as the pointer holds it.
 * All in px.
 *
 * @param grip where the pointer holds the panel, from its upper left corner
 */
export function placeAt(pointer: Point, grip: Point, panel: Size, view: Size): Dock {
  const away = { left: pointer.x, right: view.width - pointer.x, bottom: view.height - pointer.y };
  const [side] = (['left', 'right', 'bottom'] as const).toSorted((one, other) => away[one] - away[other]);
  const along =
    side === 'bottom'
      ? (pointer.x - grip.x) / (view.width - panel.width)
      : (pointer.y - grip.y) / (view.height - panel.height);
  // A panel as large as the window has no room to go anywhere.
  return { side: side ?? 'right', along: Number.isFinite(along) ? Math.min(Math.max(along, 0), 1) : 0 };
}

const stops = [0.12, 0.5, 0.88];

/** The next of three places along the same edge: what dragging does, for whoever does not drag. */
export function nextAlong({ side, along }: Dock): Dock {
  return { side, along: stops.find((stop) => stop > along + 0.01) ?? stops[0] ?? 0 };
}

const lasting: ReadonlySet<GuideKind> = new Set(['registration', 'merge', 'identity'] as const);

/** Where a wrong step lasts, the panel is open from the start: a word that must be looked for comes too late. */
export function opensItself(guide: GuideKind | null): boolean {
  return guide !== null && lasting.has(guide);
}
