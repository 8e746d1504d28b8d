import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSpot, type Box } from './free-spot';

const row: Box = { left: 0, top: 100, right: 1000, bottom: 180 };
const size = { width: 120, height: 22 };

it('stands at the row’s end, near its top, where nothing is', () => {
  expect(freeSpot(row, size, [], false)).toEqual({ left: 877, top: 103 });
  expect(freeSpot(row, size, [], true)).toEqual({ left: 3, top: 103 });
});

it('gives way to what stands at the end, sideways before downwards', () => {
  const button = { left: 900, top: 100, right: 990, bottom: 140 };
  const spot = freeSpot(row, size, [button], false);
  expect(spot?.top).toBe(103);
  expect((spot?.left ?? 0) + size.width).toBeLessThanOrEqual(897);
});

it('is not drawn where there is no room', () => {
  expect(freeSpot(row, size, [row], false)).toBeNull();
  expect(freeSpot({ ...row, bottom: 120 }, size, [], false)).toBeNull();
  expect(freeSpot({ ...row, right: 100 }, size, [], false)).toBeNull();
});

it('never covers anything, and never leaves the row', () => {
  const edge = fc.integer({ min: -50, max: 1050 });
  const box = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]): Box => ({
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  }));
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), fc.boolean(), (own, taken, rtl) => {
      const spot = freeSpot(own, size, taken, rtl);
      if (!spot) return;
      const [right, bottom] = [spot.left + size.width, spot.top + size.height];
      expect(spot.left >= own.left && right <= own.right && spot.top >= own.top && bottom <= own.bottom).toBe(
        true,
      );
      const covered = taken.filter(
        (other) =>
          other.left < right && other.right > spot.left && other.top < bottom && other.bottom > spot.top,
      );
      expect(covered).toEqual([]);
    }),
  );
});
