import { roomBeside, zoneOf } from '../../components/badge/room-beside';
import type { Box } from '../../components/inventory/free-spot';
import { ancestorsOf, holds, parentOf } from '../../utils/pages/composed';
import { followBox } from './follow-box';
import { hitAt, type Point } from './hit-at';
import { takenIn } from './taken-in';
import { frameOffset, movedBy } from './window-box';

/** Around a field there are some dozen nodes; where there are so many it is no form, and no badge is drawn. */
const mostParts = 1500;
/** So far up around a field its label, hints and the like stand. */
const mostLevels = 3;
/** A menu that a click opens, or what a key changes beside the field, is drawn a moment later, in ms. */
const settling = 200;

/** Where a badge stands, from the upper left corner of its field in px. */
interface Spot {
  left: number;
  top: number;
  /** Only its mark is drawn: there was no room for its words. */
  isShort: boolean;
}

export interface Placing {
  /** Looks for room again, whatever is known, in a moment. */
  placeLater: () => void;
  stop: () => void;
}

/**
 * Keeps a badge beside its field where it covers nothing, and hides it where there is no such place, or where the
 * field is covered or gone. The badge stands in our own element and is moved by its style alone.
 */
export function keepBeside(field: Element, badge: HTMLElement): Placing {
  let known: { layout: string; spot: Spot | null } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    const box = movedBy(field.getBoundingClientRect(), frameOffset(field));
    const layout = layoutAround(field, badge);
    if (known?.layout !== layout) known = { layout, spot: findSpot(field, box, badge) };
    show(field, box, badge, known.spot);
  };
  const placeAnew = () => {
    known = null;
    place();
  };
  const placeLater = () => {
    clearTimeout(timer);
    timer = setTimeout(placeAnew, settling);
  };
  const pressing = new AbortController();
  for (const type of ['click', 'keyup'])
    field.ownerDocument.addEventListener(type, placeLater, {
      capture: true,
      passive: true,
      signal: pressing.signal,
    });
  const sizes = new ResizeObserver(placeAnew);
  sizes.observe(badge);
  const stopFollowing = followBox(field, place);
  place();
  const stop = () => {
    stopFollowing();
    sizes.disconnect();
    pressing.abort();
    clearTimeout(timer);
  };
  return { placeLater, stop };
}

/** Says something else as soon as the field or what is around it was laid out anew; not when all of it was scrolled. */
function layoutAround(field: Element, badge: HTMLElement): string {
  const { left, top, width, height } = field.getBoundingClientRect();
  const around = ancestorsOf(field)
    .filter(({ ownerDocument }) => ownerDocument === field.ownerDocument)
    .slice(0, mostLevels)
    .map((one) => one.getBoundingClientRect())
    .map((box) => [box.left - left, box.top - top, box.width, box.height]);
  // Scrolled, boxes differ by fractions of a pixel.
  const all = [innerWidth, badge.scrollWidth, width, height, ...around.flat()];
  return all.map(Math.round).join(' ');
}

function findSpot(field: Element, box: Box, badge: HTMLElement): Spot | null {
  if (!field.isConnected || box.right === box.left) return null;
  return spotFor(field, box, badge, false) ?? spotFor(field, box, badge, true);
}

function spotFor(field: Element, box: Box, badge: HTMLElement, isShort: boolean): Spot | null {
  badge.toggleAttribute('data-short', isShort);
  const { width, height } = badge.getBoundingClientRect();
  const zone = zoneOf(box, { width, height });
  const offset = frameOffset(field);
  const inFrame = movedBy(zone, { left: -offset.left, top: -offset.top });
  const taken = takenIn(surroundingsOf(field, inFrame), inFrame, mostParts);
  if (!taken) return null;
  const { clientWidth } = field.ownerDocument.documentElement;
  const within = { ...zone, left: offset.left, right: Math.min(offset.left + clientWidth, innerWidth) };
  const isRightToLeft = getComputedStyle(field).direction === 'rtl';
  const all = [...taken.map((one) => movedBy(one, offset)), ...otherBadges(badge)];
  const spot = roomBeside(box, { width, height }, all, within, isRightToLeft);
  return spot && { left: spot.left - box.left, top: spot.top - box.top, isShort };
}

/** The nearest part of the page around the field that holds the whole zone. */
function surroundingsOf(field: Element, zone: Box): Element {
  const around = ancestorsOf(field).filter(({ ownerDocument }) => ownerDocument === field.ownerDocument);
  const whole = around.find((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return left <= zone.left && top <= zone.top && right >= zone.right && bottom >= zone.bottom;
  });
  return whole ?? field.ownerDocument.documentElement;
}

function otherBadges(badge: HTMLElement): Box[] {
  const root = badge.getRootNode() as ShadowRoot;
  return [...root.querySelectorAll<HTMLElement>('.mp-beside')]
    .filter((other) => other !== badge && other.style.visibility === 'visible')
    .map((other) => other.getBoundingClientRect());
}

function show(field: Element, box: Box, badge: HTMLElement, spot: Spot | null): void {
  badge.toggleAttribute('data-short', spot?.isShort ?? false);
  const { width, height } = badge.getBoundingClientRect();
  const left = box.left + (spot?.left ?? 0);
  const top = box.top + (spot?.top ?? 0);
  const stands = { left, top, right: left + width, bottom: top + height };
  const isSeen = spot !== null && field.isConnected && isOpen(field, box, stands);
  badge.style.visibility = isSeen ? 'visible' : 'hidden';
  // A transform is no layout: nothing of the page is laid out anew, and nothing counts as shifted.
  badge.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/**
 * Whether nothing of the page lies over the badge's place or over the field beside it: a menu, a header that stays.
 * Outside of the window nothing does: there the badge is left, for whoever listens to the page.
 */
function isOpen(field: Element, box: Box, stands: Box): boolean {
  const besideIt: Point = {
    x: inset((stands.left + stands.right) / 2, box.left, box.right),
    y: inset((stands.top + stands.bottom) / 2, box.top, box.bottom),
  };
  const top = window.document;
  const atField = hitAt(top, besideIt);
  const around = parentOf(field) ?? field;
  if (atField && !holds(around, atField)) return false;
  const corners = [stands.left + 1, stands.right - 1].flatMap((x) =>
    [stands.top + 1, stands.bottom - 1].map((y) => ({ x, y })),
  );
  const near = ancestorsOf(field)[mostLevels] ?? top.documentElement;
  return corners.every((point) => {
    const hit = hitAt(top, point);
    return hit === null || holds(hit, field) || holds(near, hit);
  });
}

/** The value, or what comes next to it well inside these edges. */
function inset(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from + 2), to - 2);
}
