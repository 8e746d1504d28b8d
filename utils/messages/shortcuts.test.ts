import { expect, it } from 'vitest';
import { pressedIn } from './shortcuts';

it.each([
  [{ pressed: 'open-panel' }, 'open-panel'],
  [{ pressed: 'next-finding' }, 'next-finding'],
  [{ pressed: 'erase-everything' }, null],
  [{ type: 'readMirror' }, null],
  ['open-panel', null],
  [null, null],
])('hears in %j: %s', (message, name) => {
  expect(pressedIn(message)).toBe(name);
});
