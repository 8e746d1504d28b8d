import { expect, it } from 'vitest';
import { readGood, tabbed } from '../../test/reports/report-files';
import { confirmReport } from './report-summary';

const header = ['item-name', 'seller-sku', 'price', 'open-date', 'fulfillment-channel', 'status'];
const own = { kind: 'all', isEmpty: false } as const;

/** As many rows of a country as asked for, with its dates and channel. */
function rows(count: number, zone: string, channel = 'DEFAULT', sku = 'SKU'): string[][] {
  return Array.from({ length: count }, (_, row) => [
    'Mug',
    `${sku}-${row}`,
    '12',
    `12/05/2026 10:00:00 ${zone}`,
    channel,
    'Active',
  ]);
}

const provesIn = (country: 'UK' | 'DE' | 'US', ...parts: string[][][]) =>
  confirmReport(readGood(tabbed(parts.flat(), header)), { ...own, country }).provesAbsence;

it('lets a report of one country prove what is missing there, summer time or not', () => {
  expect(provesIn('UK', rows(60, 'GMT'), rows(2, 'BST', 'AMAZON_EU', 'SUMMER'))).toBe(true);
  expect(provesIn('US', rows(60, 'PST'), rows(2, 'PDT', 'DEFAULT', 'SUMMER'))).toBe(true);
});

it.each([
  ['another time zone in its last row', rows(200, 'GMT'), rows(1, 'MEZ', 'DEFAULT', 'DE')],
  ['another time zone far behind', rows(6000, 'GMT'), rows(20, 'MEZ', 'DEFAULT', 'DE')],
  ['another channel in its last row', rows(200, 'GMT'), rows(1, 'GMT', 'AMAZON_NA', 'US')],
  ['the report once more', rows(200, 'GMT'), rows(200, 'GMT')],
  ['another header', rows(2, 'GMT'), [header, ...rows(2, 'GMT', 'DEFAULT', 'OTHER')]],
])('proves nothing where a file holds %s', (_, one, other) => {
  expect(provesIn('UK', one)).toBe(true);
  expect(provesIn('UK', one, other)).toBe(false);
});

it('goes on where a SKU or two come again', () => {
  expect(provesIn('UK', rows(4, 'GMT'), rows(2, 'GMT'))).toBe(true);
});

it('proves nothing for a country that the dates speak against, whatever the seller says', () => {
  expect(provesIn('DE', rows(2, 'BST'))).toBe(false);
});
