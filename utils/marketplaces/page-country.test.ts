import { expect, it } from 'vitest';
import { countryOfPage } from './page-country';

it('believes signals that agree, of whatever generation', () => {
  expect(countryOfPage([{ rank: 3, place: 'DE' }])).toBe('DE');
  expect(
    countryOfPage([
      { rank: 1, place: 'UK' },
      { rank: 4, place: 'UK' },
    ]),
  ).toBe('UK');
});

it('knows no country when nothing speaks, signals contradict, or the store is none of ours', () => {
  expect(countryOfPage([])).toBeNull();
  expect(
    countryOfPage([
      { rank: 1, place: 'UK' },
      { rank: 3, place: 'DE' },
    ]),
  ).toBeNull();
  expect(countryOfPage([{ rank: 1, place: 'foreign' }])).toBeNull();
  expect(
    countryOfPage([
      { rank: 1, place: 'foreign' },
      { rank: 3, place: 'DE' },
    ]),
  ).toBeNull();
});
