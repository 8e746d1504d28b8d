import { expect, test } from 'vitest';
import { countriesTable } from './read-popup';

test('draws the marks of each country, and says what is still to do in the words of the popup', () => {
  const table = countriesTable([
    {
      name: 'Italy',
      marks: [
        { check: 'Linked', state: 'done' },
        { check: 'Inspiration', state: 'still to do' },
        { check: 'Listings', state: 'not yet looked at' },
      ],
      details: ['Linked: Registered', 'Inspiration: 2 of 5 sentences', 'Listings: Not yet looked at'],
    },
  ]);
  expect(table.split('\n')).toEqual([
    '                Linked       Inspiration  Listings',
    'Italy           ✓            ✗            ·',
    '',
    '✓ done   ✗ still to do   · not yet looked at',
    '',
    'Still to do, of what was looked at:',
    '  Italy, Inspiration: 2 of 5 sentences',
  ]);
});

test('a mark it does not know is shown as it is', () => {
  const [, row] = countriesTable([
    { name: 'Spain', marks: [{ check: 'Linked', state: 'new' }], details: [] },
  ]).split('\n');
  expect(row).toBe('Spain           new');
});
