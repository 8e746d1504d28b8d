import { expect, it } from 'vitest';
import { stillAnswered } from './answered';

it.each([
  ['nothing was answered', null, undefined, ['FR'], null],
  ['the page never says', 'DE', undefined, undefined, 'DE'],
  ['it is the page she spoke of', 'DE', ['US'], ['US'], 'DE'],
  ['another store is chosen in it', 'DE', ['DE'], ['FR'], null],
  ['a store is chosen where there was none', 'DE', undefined, ['FR'], null],
  ['her store is chosen', 'DE', ['FR'], ['DE', 'FR'], 'DE'],
  ['it stops saying for a moment', 'DE', ['DE'], undefined, 'DE'],
] as const)('where %s', (_, answered, before, now, still) => {
  expect(stillAnswered(answered, before, now)).toBe(still);
});
