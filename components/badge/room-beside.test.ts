import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '../inventory/free-spot';
import { roomBeside, zoneOf } from './room-beside';

const field: Box = { left: 100.4, top: 200.3, right: 700.4, bottom: 300.3 };
const size = { width: 180, height: 26 };
const anywhere: Box = { left: 0, top: -Infinity, right: 1280, bottom: Infinity };
/** A part of the page that reaches from here to there. */
const part = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

const layouts: [name: string, taken: Box[], within: Box, spot: { left: number; top: number } | null][] = [
  ['above the end of its field', [], anywhere, { left: 517.4, top: 170.3 }],
  ['beside the label', [part(100, 172, 190, 196)], anywhere, { left: 517.4, top: 170.3 }],
  ['before a help icon at the end', [part(676, 172, 700, 196)], anywhere, { left: 485.4, top: 170.3 }],
  [
    'in the line above, where a label fills its own',
    [part(100, 172, 700, 198)],
    anywhere,
    { left: 517.4, top: 126.3 },
  ],
  [
    'beside its end, where all above is taken',
    [part(100, 100, 700, 199)],
    anywhere,
    { left: 704.4, top: 203.3 },
  ],
  [
    'below, where the window ends beside it',
    [part(100, 100, 700, 199)],
    part(0, -99, 720, 999),
    { left: 517.4, top: 303.3 },
  ],
  [
    'clear of a counter of characters below',
    [part(100, 100, 700, 199), part(620, 301, 700, 317)],
    part(0, -99, 720, 999),
    { left: 429.4, top: 303.3 },
  ],
  [
    'nowhere in a tight form',
    [part(0, 100, 1280, 199), part(701, 200, 1280, 300), part(0, 301, 1280, 420)],
    anywhere,
    null,
  ],
];

it.each(layouts)('stands %s', (_, taken, within, spot) => {
  const found = roomBeside(field, size, taken, within, false);
  const rounded = found && { left: Number(found.left.toFixed(1)), top: Number(found.top.toFixed(1)) };
  expect(rounded).toEqual(spot);
});

it('stands at the start of the window where the page runs from right to left', () => {
  expect(roomBeside(field, size, [], anywhere, true)?.left).toBeCloseTo(103.4);
});

it('never covers its field or anything else, and stays in its zone', () => {
  const edge = fc.integer({ min: 0, max: 1280 });
  const box = fc
    .tuple(edge, edge, edge, edge)
    .map(([a, b, c, d]) => part(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 10 }), fc.boolean(), (taken, isRightToLeft) => {
      const spot = roomBeside(field, size, taken, anywhere, isRightToLeft);
      if (!spot) return;
      const { left, top } = spot;
      const [right, bottom] = [left + size.width, top + size.height];
      const covered = [...taken, field].filter(
        (one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top,
      );
      const zone = zoneOf(field, size);
      expect(covered).toEqual([]);
      expect(left >= zone.left && right <= zone.right && top >= zone.top && bottom <= zone.bottom).toBe(true);
    }),
  );
});
