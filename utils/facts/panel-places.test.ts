import { expect, it } from 'vitest';
import { salvagePlaces } from './panel-places';

const left = { side: 'left', along: 0.25 };

it.each([
  ['a chosen place', { inventory: left }, { inventory: left }],
  [
    'a place beside a damaged one',
    { inventory: left, merge: { side: 'left', along: 2 } },
    { inventory: left },
  ],
  ['a page nobody knows any more', { orders: left }, {}],
  ['an edge nobody knows', { inventory: { side: 'top', along: 0 } }, {}],
  ['no places at all', 'damaged', {}],
])('reads %s', (_, raw, places) => {
  expect(salvagePlaces(raw)).toEqual(places);
});
