/** A part of the window, in px from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between a mark and everything else, in px. */
const gap = 3;
/** So far apart are the spots that are tried, in px. */
const step = 8;

/**
 * Where in a row a mark of this size covers nothing: as far at the end and as near the top as there is room.
 *
 * @param taken what a person reads or presses in the row
 * @param isRightToLeft the row's end is at its left
 * @returns the upper left corner, null where there is no room
 */
export function freeSpot(
  row: Box,
  size: { width: number; height: number },
  taken: readonly Box[],
  isRightToLeft: boolean,
): { left: number; top: number } | null {
  const [first, last] = [row.left + gap, row.right - gap - size.width];
  for (let top = row.top + gap; top + size.height + gap <= row.bottom; top += step) {
    const beside = taken.filter((box) => box.top < top + size.height + gap && box.bottom > top - gap);
    for (let moved = 0; last - moved >= first; moved += step) {
      const left = isRightToLeft ? first + moved : last - moved;
      if (beside.every((box) => box.right <= left - gap || box.left >= left + size.width + gap)) {
        return { left, top };
      }
    }
  }
  return null;
}
