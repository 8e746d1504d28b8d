import { expect, it } from 'vitest';
import { sizeOfJob } from './size-of-job';

it.each([
  ['US', ['UK', 'DE', 'FR', 'IT', 'ES'], 4, ['UK']],
  ['MX', ['UK', 'DE', 'FR', 'IT', 'ES'], 4, ['ES']],
  ['DE', ['US', 'CA', 'MX'], 2, []],
  ['UK', ['US', 'CA', 'MX'], 1, ['US', 'CA']],
  ['US', [], 0, []],
] as const)('a maker from %s who opens up %j has %i translations to make', (home, targets, count, reused) => {
  expect(sizeOfJob(home, targets)).toEqual({ translations: count, reused });
});
