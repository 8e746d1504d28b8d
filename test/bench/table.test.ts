import { expect, test } from 'vitest';
import { figure, format, keeps, median } from './table';

test('the median stands in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(() => median([])).toThrow('nothing');
});

test('three figures', () => {
  expect([0.12345, 12.345, 1234.5].map(figure)).toEqual(['0.123', '12.3', '1230']);
});

test('a limit is kept up to the limit itself', () => {
  const limit = { what: 'size', atMost: 8, unit: 'kB' };
  expect(keeps({ ...limit, measured: 8 })).toBe(true);
  expect(keeps({ ...limit, measured: 8.01 })).toBe(false);
});

test('columns are aligned, and every limit says whether it was kept', () => {
  const text = format({
    title: 'Sizes',
    columns: ['script', 'kB'],
    rows: [
      ['detector', '3.7'],
      ['with React', '362'],
    ],
    limits: [
      { what: 'detector', measured: 3.7, atMost: 8, unit: 'kB' },
      { what: 'with React', measured: 362, atMost: 8, unit: 'kB' },
    ],
  });
  expect(text.split('\n')).toEqual([
    'Sizes',
    '',
    'script       kB',
    'detector     3.7',
    'with React   362',
    '',
    '✓ detector: 3.7 kB, at most 8 kB',
    '✗ with React: 362 kB, at most 8 kB',
  ]);
});
