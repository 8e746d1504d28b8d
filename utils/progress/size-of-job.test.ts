import { expect, it } from 'vitest';
import { sizeOfJob, textNeeds } from './size-of-job';

it.each([
  ['US', ['UK', 'DE', 'FR', 'IT', 'ES'], 4, ['UK']],
  ['MX', ['UK', 'DE', 'FR', 'IT', 'ES'], 4, ['ES']],
  ['DE', ['US', 'CA', 'MX'], 2, []],
  ['UK', ['US', 'CA', 'MX'], 1, ['US', 'CA']],
  ['US', [], 0, []],
] as const)('a maker from %s who opens up %j has %i translations to make', (home, targets, count, reused) => {
  expect(sizeOfJob(home, targets)).toEqual({ translations: count, reused });
});

it('says country by country whose text serves there', () => {
  expect(textNeeds('DE', ['US', 'CA', 'MX'])).toEqual([
    { country: 'US', from: null },
    { country: 'CA', from: 'US' },
    { country: 'MX', from: null },
  ]);
  expect(textNeeds('UK', ['US', 'CA']).map(({ from }) => from)).toEqual(['UK', 'UK']);
});
