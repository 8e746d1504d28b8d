import { describe, expect, it } from 'vitest';
import { busyShop } from '../../test/surfaces/samples';
import { textColumn } from '../listings/text-column';
import { noDecisions } from '../facts/listings';
import { sampleShop, type Shops } from '../facts/shops';
import type { StoredImport } from './listings-records';
import { backupOf, readBackup } from './backup';
import { packBlocks, unpackBlocks } from './pack-import';
import { noSettings } from './settings-item';

const about: StoredImport = {
  id: 'i1',
  shop: 'first',
  country: 'DE',
  source: 'report',
  kind: 'all',
  provesAbsence: true,
  importedAt: 5,
  reportDate: '2026-11-01',
  fileName: 'All.txt',
  fingerprint: 'f',
  listings: 2,
  total: null,
  statuses: { active: 1, inactive: 1, incomplete: 0, unknown: 0 },
  problems: {},
  removedAt: null,
};
const blocks = {
  keys: { sku: textColumn(['A', 'Ü']), asin: textColumn(['', 'B0']), status: Uint8Array.of(0, 1) },
  details: {
    title: textColumn(['Becher', '杯子']),
    quantity: Float64Array.of(1, Number.NaN),
    price: Float64Array.of(9.5, 0),
  },
  seen: Float64Array.of(1, 2),
};
const shops: Shops = { current: sampleShop, byId: { first: busyShop, [sampleShop]: busyShop } };
const backup = backupOf(shops, {
  at: 7,
  settings: noSettings,
  lessons: [],
  imports: [
    { about, blocks: packBlocks(blocks) },
    { about: { ...about, shop: sampleShop }, blocks: packBlocks(blocks) },
  ],
  decisions: { first: { ...noDecisions, links: [['A', 'B']] }, [sampleShop]: noDecisions },
});
const file = JSON.stringify(backup);
const refused = (text: string) => {
  const reading = readBackup(text);
  return reading.status === 'refused' ? [reading.problem, reading.where] : reading.status;
};

it('is read back as it was written', () => {
  expect(readBackup(file)).toEqual({ status: 'read', backup });
  expect(unpackBlocks(JSON.parse(JSON.stringify(packBlocks(blocks))))).toEqual(blocks);
});

it('holds nothing of the sample shop', () => {
  expect(file).not.toContain(`"${sampleShop}"`);
  expect(backup.shops.current).toBe('first');
  expect(backup.imports).toHaveLength(1);
});

it('brings a file of version 1 up to this one', () => {
  const old = {
    format: 'maker-passport',
    version: 1,
    shops: { current: 'first', byId: { first: busyShop } },
    settings: { language: 'fr' },
  };
  const reading = readBackup(JSON.stringify(old));
  expect(reading).toMatchObject({
    status: 'read',
    backup: { version: 2, shops: old.shops, settings: { language: 'fr', reading: true }, imports: [] },
  });
});

describe('refuses', () => {
  it.each([
    ['what is no JSON', 'PK\u0003\u0004', ['no-json', '']],
    ['a file that was cut off', file.slice(0, -20), ['no-json', '']],
    ['a file of another program', '{"name":"export","version":2}', ['foreign', '']],
    ['a bare value', '7', ['foreign', '']],
    ['a file of a later version', JSON.stringify({ ...backup, version: 3 }), ['too-new', '']],
    [
      'a damaged fact',
      file.replace('"registered"', '"conquered"'),
      ['damaged', 'shops.byId.first.countries.DE.store.state'],
    ],
    ['something nobody wrote', JSON.stringify({ ...backup, script: 1 }), ['damaged', '']],
    ['a damaged setting', file.replace('"reading":true', '"reading":"yes"'), ['damaged', 'settings.reading']],
    [
      'a damaged column',
      JSON.stringify({
        ...backup,
        imports: [
          { about, blocks: { ...Object(packBlocks(blocks)), seen: { column: 'f64', base64: 'AAA=' } } },
        ],
      }),
      ['damaged', 'imports.0.blocks'],
    ],
    [
      'columns of different lengths',
      JSON.stringify({
        ...backup,
        imports: [
          { about, blocks: packBlocks({ ...blocks, keys: { ...blocks.keys, status: Uint8Array.of(1) } }) },
        ],
      }),
      ['damaged', 'imports.0.blocks'],
    ],
  ])('%s', (_, text, expected) => {
    expect(refused(text)).toEqual(expected);
  });
});
