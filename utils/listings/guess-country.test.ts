import { describe, expect, test } from 'vitest';
import { readGood, sample } from '../../test/reports/report-files';
import type { Country } from '../marketplaces/countries';
import { compareWithOthers, type KnownImport } from './compare-imports';
import { contradiction, guessCountry } from './guess-country';
import type { CountryEvidence } from './report';

const silent: CountryEvidence = { timeZones: [], channels: [], shippingTemplates: [], headerLanguage: 'en' };

describe('the country of a file', () => {
  test.for<[string, Partial<CountryEvidence>, Country | null, Country | null]>([
    ['nothing', {}, null, null],
    ['the country last seen', {}, 'FR', 'FR'],
    ['British time', { timeZones: ['BST', 'GMT'] }, null, 'UK'],
    ['British time, whatever was seen', { timeZones: ['BST'] }, 'DE', 'UK'],
    ['Pacific time is that of three countries', { timeZones: ['PST'] }, null, null],
    ['Pacific time and the country seen', { timeZones: ['PST', 'PDT'] }, 'CA', 'CA'],
    [
      'Pacific time and a Spanish template',
      { timeZones: ['PST'], shippingTemplates: ['Plantilla de Amazon'] },
      null,
      'MX',
    ],
    [
      'a European channel and a German header',
      { channels: ['DEFAULT', 'AMAZON_EU'], headerLanguage: 'de' },
      null,
      'DE',
    ],
    [
      'an American channel and a German header',
      { channels: ['AMAZON_NA'], headerLanguage: 'de' },
      null,
      null,
    ],
    [
      'the template before the header',
      { shippingTemplates: ['Standardvorlage Amazon'], headerLanguage: 'fr' },
      null,
      'DE',
    ],
    ['the header alone', { headerLanguage: 'it' }, null, 'IT'],
    ['Japan', { timeZones: ['JST'] }, 'DE', null],
    ['a contradiction', { timeZones: ['BST', 'PST'] }, 'UK', null],
  ])('%s', ([, evidence, lastSeen, country]) => {
    expect(guessCountry({ ...silent, ...evidence }, lastSeen).country).toBe(country);
  });

  test('reasons name what was found', () => {
    const evidence = { ...silent, timeZones: ['BST'] };
    expect(guessCountry(evidence, 'UK').reasons).toEqual([
      { from: 'last-seen', found: 'UK' },
      { from: 'time-zone', found: 'BST' },
    ]);
    expect(contradiction(evidence, 'US')).toBe('BST');
    expect(contradiction(evidence, 'UK')).toBeNull();
  });

  test.for([
    ['DE_all_listings_cp1252.txt', 'DE'],
    ['ES_all_listings_utf8_bom.txt', 'ES'],
    ['FR_all_listings_short_layout_cp1252.txt', 'FR'],
    ['IT_all_listings_cp1252.txt', 'IT'],
    ['JP_all_listings_short_layout_sjis.txt', null],
    ['unquoted_traps_utf8.txt', null],
  ] as const)('%s', ([name, country]) => {
    expect(guessCountry(readGood(sample(name)).evidence, null).country).toBe(country);
  });
});

function report(listings: number, fingerprint = 'three', date: string | null = null) {
  return { fingerprint, date, listings };
}

describe('beside what is stored', () => {
  const stored: KnownImport[] = [
    { country: 'DE', date: '2026-05-12', fingerprint: 'one', listings: 100 },
    { country: 'FR', date: null, fingerprint: 'two', listings: 10 },
  ];
  test('the same bytes as another country, or as before', () => {
    expect(compareWithOthers(report(100, 'one'), 'UK', stored)).toEqual([
      { code: 'same-as-other-country', country: 'DE' },
    ]);
    expect(compareWithOthers(report(100, 'one'), 'DE', stored)).toEqual([{ code: 'same-as-before' }]);
  });

  test('fewer than half of the rows before', () => {
    expect(compareWithOthers(report(50), 'DE', stored)).toEqual([]);
    expect(compareWithOthers(report(49), 'DE', stored)).toEqual([
      { code: 'fewer-than-half', before: 100, now: 49 },
    ]);
    expect(compareWithOthers(report(49), 'IT', stored)).toEqual([]);
  });

  test('nothing but a header, and an older file', () => {
    expect(compareWithOthers(report(0), 'DE', stored)).toEqual([{ code: 'header-only' }]);
    expect(compareWithOthers(report(100, 'x', '2026-05-11'), 'DE', stored)).toEqual([
      { code: 'older-than-before', before: '2026-05-12', now: '2026-05-11' },
    ]);
    expect(compareWithOthers(report(100, 'x', '2026-05-13'), 'DE', stored)).toEqual([]);
  });

  test('the fingerprint is that of the bytes, however they come, and no other file’s', () => {
    const bytes = sample('DE_all_listings_cp1252.txt');
    const { fingerprint } = readGood(bytes);
    expect(readGood(bytes, 'other name.txt').fingerprint).toBe(fingerprint);
    expect(readGood(bytes.with(bytes.length - 40, 33)).fingerprint).not.toBe(fingerprint);
  });

  test.each([
    ['a price', '7.50', '8.50'],
    ['a quantity', '\t12\t', '\t13\t'],
    ['where a SKU ends and a title begins', 'LAST\tBowl', 'LAS\tBowls'],
  ])('the fingerprint of a long file tells %s in its last row', (_, one, other) => {
    const rows = Array.from({ length: 4000 }, (__, row) => `SKU-${row}\tBowl ${row}\t${row}.10\t1\tActive\n`);
    const file = (last: string) =>
      `seller-sku\titem-name\tprice\tquantity\tstatus\n${rows.join('')}${last}\n`;
    const row = 'LAST\tBowl\t7.50\t12\tActive';
    const [before, after] = [file(row), file(row.replace(one, other))].map((text) =>
      readGood(new TextEncoder().encode(text)),
    );
    expect(after?.bytes).toBe(before?.bytes);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });
});
