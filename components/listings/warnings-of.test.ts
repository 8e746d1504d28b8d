import { describe, expect, it } from 'vitest';
import { readGood } from '../../test/reports/report-files';
import type { ProblemCode } from '../../utils/listings/problems';
import { summariseReport } from '../../utils/listings/report-summary';
import type { StoredImport } from '../../utils/storage/listings-records';
import { warningsOf } from './warnings-of';

const name = 'All+Listings+Report_05-12-2026.txt';
const report = summariseReport(readGood('seller-sku\titem-name\tprice\tstatus\nMUG\tMug\t1\tActive\n', name));
const stored: StoredImport = {
  id: 'one',
  shop: 'first',
  country: 'DE',
  source: 'report',
  kind: 'all',
  provesAbsence: true,
  importedAt: 1,
  reportDate: '2026-05-01',
  fileName: name,
  fingerprint: 'other',
  listings: 1,
  total: null,
  statuses: { active: 1, inactive: 0, incomplete: 0, unknown: 0 },
  problems: {},
  removedAt: null,
};

const codes = (own: Partial<typeof report>, ...beside: Partial<StoredImport>[]) =>
  warningsOf(
    { ...report, ...own },
    'DE',
    'all',
    beside.map((one) => ({ ...stored, ...one })),
  ).map(({ code, asks }) => (asks ? `${code}!` : code));

it('has nothing to say of a good report', () => {
  expect(codes({}, {}, { country: 'FR' })).toEqual([]);
});

describe('beside what is stored', () => {
  it.each([
    [
      'the file of another country',
      { country: 'FR', fingerprint: report.fingerprint },
      'same-as-other-country!',
    ],
    ['the same file again', { fingerprint: report.fingerprint }, 'same-as-before'],
    ['far more listings before', { listings: 3 }, 'fewer-than-half!'],
    ['a newer report', { reportDate: '2026-05-13' }, 'older-than-before'],
  ] as const)('%s', (_, beside, code) => {
    expect(codes({}, beside)).toEqual([code]);
  });

  it('leaves other kinds of this country and what was seen on pages out', () => {
    expect(codes({}, { listings: 3, kind: 'active' }, { listings: 3, source: 'pages', kind: null })).toEqual(
      [],
    );
  });
});

it.each([
  ['excel-damage', 'excel-damage!'],
  ['cut-off', 'cut-off!'],
  ['mixed-letters', 'mixed-letters!'],
  ['damaged-letters', 'damaged-letters'],
  ['repeated-header', 'put-together!'],
] satisfies [ProblemCode, string][])('says that a file is doubtful: %s', (problem, code) => {
  expect(codes({ problemCounts: { [problem]: 2 } })).toEqual([code]);
});

it('takes two empty reports of two countries for no mistake', () => {
  const nothing = { rows: 0, listings: 0 };
  expect(codes(nothing, { country: 'FR', fingerprint: report.fingerprint, listings: 0 })).toEqual([]);
});

it('says of a file that ends in the middle of a row that it was cut off, and takes nothing for missing', () => {
  const cut = summariseReport(
    readGood('seller-sku\titem-name\tprice\tstatus\nMUG\tMug\t1\tActive\nBOW', name),
  );
  expect(cut.provesAbsence).toBe(false);
  expect(warningsOf(cut, 'DE', 'all', [])).toEqual([{ code: 'cut-off', asks: true }]);
});
