import { freeSpot, type Box } from '../inventory/free-spot';

/** A label's line and a half: so far above or below its field a badge still belongs to it, in px. */
const near = 44;
/** Between a badge and its field, in px. */
const gap = 3;
/** Boxes are no whole pixels: what would just fit must not fail by a rounding, in px. */
const fraction = 1;

interface Size {
  width: number;
  height: number;
}

/** The part of the window in which a badge of this size may stand beside its field. */
export function zoneOf(field: Box, { width, height }: Size): Box {
  const [beside, above] = [width + 2 * gap + fraction, height + 2 * gap + fraction + near];
  return {
    left: field.left - beside,
    top: field.top - above,
    right: field.right + beside,
    bottom: field.bottom + above,
  };
}

/**
 * Where beside its field a badge covers nothing: at the end of the line above it (which is mostly the label's), in the
 * line above that, beside its end, below it.
 *
 * @param taken what a person reads or presses around the field
 * @param within what the badge may not leave: what is seen of the part of the page
 * @returns the upper left corner, null where there is no room
 */
export function roomBeside(
  field: Box,
  size: Size,
  taken: readonly Box[],
  within: Box,
  isRightToLeft: boolean,
): { left: number; top: number } | null {
  const all = [...taken, field];
  for (const place of placesBeside(field, size, isRightToLeft)) {
    const spot = freeSpot(overlap(place, within), size, all, isRightToLeft);
    if (spot) return spot;
  }
  return null;
}

function placesBeside(field: Box, size: Size, isRightToLeft: boolean): Box[] {
  const { left, right, top, bottom } = field;
  const high = size.height + 2 * gap + fraction;
  const wide = size.width + 2 * gap + fraction;
  const beside = isRightToLeft ? { left: left - wide, right: left } : { left: right, right: right + wide };
  return [
    { left, right, top: top - high, bottom: top },
    { left, right, top: top - high - near, bottom: top },
    { ...beside, top, bottom: Math.max(bottom, top + high) },
    { left, right, top: bottom, bottom: bottom + high },
    { left, right, top: bottom, bottom: bottom + high + near },
  ];
}

function overlap(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
