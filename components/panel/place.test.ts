import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dock } from '../../utils/facts/panel-places';
import { boxAt, choosePlace, nextAlong, placeAt, placesToTry } from './place';

const view = { width: 1280, height: 900 };
const tab = { width: 40, height: 72 };
const grip = { x: 20, y: 36 };

describe('the first place', () => {
  it('is the most usual one that covers nothing, and no other is looked at after it', () => {
    const cost = vi.fn(({ side }: Dock) => (side === 'right' ? 1 : 0));
    expect(choosePlace(placesToTry, cost)).toEqual({ side: 'left', along: 0.12 });
    expect(cost).toHaveBeenCalledTimes(3);
  });

  it('is the one that covers least, the more usual of two', () => {
    const costs: Record<string, number> = { right: 5, left: 2, bottom: 2 };
    expect(choosePlace(placesToTry, ({ side }) => costs[side] ?? 0)).toEqual({ side: 'left', along: 0.12 });
  });
});

it.each([
  [
    { side: 'right', along: 0 },
    { left: 1240, top: 0, right: 1280, bottom: 72 },
  ],
  [
    { side: 'left', along: 1 },
    { left: 0, top: 828, right: 40, bottom: 900 },
  ],
  [
    { side: 'bottom', along: 0.5 },
    { left: 620, top: 828, right: 660, bottom: 900 },
  ],
] as const)('lies at its edge: %j', (dock, box) => {
  expect(boxAt(dock, tab, view)).toEqual(box);
});

describe('a dragged panel', () => {
  it.each([
    ['near the left edge', { x: 30, y: 450 }, { side: 'left', along: 0.5 }],
    ['near the right edge', { x: 1270, y: 36 }, { side: 'right', along: 0 }],
    ['near the bottom', { x: 640, y: 890 }, { side: 'bottom', along: 0.5 }],
    ['out of the window', { x: 1400, y: 2000 }, { side: 'bottom', along: 1 }],
  ])('goes to the edge it is held at: %s', (_, pointer, dock) => {
    expect(placeAt(pointer, grip, tab, view)).toEqual(dock);
  });

  it('has one place where it is as large as the window', () => {
    expect(
      placeAt({ x: 300, y: 80 }, grip, { width: 320, height: 480 }, { width: 320, height: 480 }),
    ).toEqual({
      side: 'right',
      along: 0,
    });
  });

  it('always stands inside the window', () => {
    const point = fc.record({
      x: fc.integer({ min: -500, max: 3000 }),
      y: fc.integer({ min: -500, max: 3000 }),
    });
    fc.assert(
      fc.property(point, point, (pointer, at) => {
        const { along } = placeAt(pointer, at, tab, view);
        expect(along >= 0 && along <= 1).toBe(true);
      }),
    );
  });
});

it('goes along its edge by steps, and round', () => {
  const places = [0, 1, 2].reduce<Dock[]>(
    (all) => [...all, nextAlong(all.at(-1) ?? { side: 'left', along: 0 })],
    [],
  );
  expect(places.map(({ along }) => along)).toEqual([0.12, 0.5, 0.88]);
  expect(nextAlong({ side: 'left', along: 0.9 })).toEqual({ side: 'left', along: 0.12 });
});
