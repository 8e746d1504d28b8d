import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Items } from '../facts/items';
import { newGroup, readPieces, writePieces, type Groups } from './pieces';

const group = 'g0123456789ab';
const tick = (id: string, at: number, note = ''): [string, { at: number; value: unknown }] => [
  `ticks/${id}`,
  { at, value: { id, at, note } },
];
const one = (entries: [string, { at: number; value: unknown }][]): Groups =>
  new Map([[group, new Map(entries)]]);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const name = (index: number) => `duty.${letters[index % 26]}${letters[Math.floor(index / 26) % 26]}`;
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

it('reads back what it wrote, in pieces the browser takes', () => {
  const anyTicks = fc.uniqueArray(
    fc.tuple(fc.nat(600), fc.nat(1000), fc.string({ unit: 'grapheme', maxLength: 120 })),
    { selector: ([index]) => index, maxLength: 300 },
  );
  fc.assert(
    fc.property(anyTicks, (ticks) => {
      const groups = one(ticks.map(([index, at, note]) => tick(name(index), at, note.slice(0, 500))));
      const { pieces, leftOut } = writePieces(groups);
      for (const [key, piece] of Object.entries(pieces)) {
        expect(key.length + sizeOf(piece)).toBeLessThan(8192);
      }
      expect(leftOut).toBe(0);
      expect(readPieces(pieces)).toEqual(ticks.length === 0 ? new Map() : groups);
    }),
    { numRuns: 30 },
  );
});

it('leaves out what matters least where there is no room, and says how much', () => {
  const places = Array.from({ length: 3000 }, (_, index): [string, { at: number; value: unknown }] => [
    `setAside/DE sku-${index}`,
    { at: index, value: 'sold here only, made to order' },
  ]);
  const { pieces, sent, leftOut } = writePieces(one([...places, tick('duty.gpsr', 1)]));
  const total = Object.entries(pieces).reduce((sum, [key, piece]) => sum + key.length + sizeOf(piece), 0);
  expect(total).toBeLessThan(102_400);
  expect(total).toBeGreaterThan(90_000);
  const items: Items = sent.get(group) ?? new Map();
  expect(leftOut).toBe(3001 - items.size);
  expect(items.has('ticks/duty.gpsr')).toBe(true);
  expect(items.has('setAside/DE sku-2999')).toBe(true);
  expect(items.has('setAside/DE sku-0')).toBe(false);
  // Another computer that knows only what was sent chooses the same.
  expect(writePieces(sent).pieces).toEqual(pieces);
});

it('writes only the pieces around a change anew', () => {
  const many = Array.from({ length: 400 }, (_, index) => tick(name(index), index, 'a note of some length'));
  const before = writePieces(one(many)).pieces;
  const after = writePieces(one([...many, tick(name(5), 999, 'another note, likewise')])).pieces;
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
  );
  expect(Object.keys(after).length).toBeGreaterThan(3);
  expect(changed).toHaveLength(1);
});

const piece = (items: unknown) => ({ 'piece-0': { version: 1, items } });
const good = { [`${group} ticks/duty.gpsr`]: [1, { id: 'duty.gpsr', at: 1 }] };

it.each([
  ['nonsense', { 'piece-0': 'nonsense', 'piece-1': null, other: { version: 9 } }],
  ['a list', piece([1, 2])],
  ['a foreign group', piece({ 'constructor ticks/duty.gpsr': [1, { id: 'duty.gpsr', at: 1 }] })],
  ['a tick under another name', piece({ [`${group} ticks/duty.gpsr`]: [1, { id: 'duty.epr', at: 1 }] })],
  ['a tick with more than a tick has', piece({ [`${group} ticks/a.b`]: [1, { id: 'a.b', at: 1, x: 1 }] })],
  ['a kind we do not send', piece({ [`${group} countries/DE/store`]: [1, { at: 1, state: 'registered' }] })],
  ['an id that is a path', piece({ [`${group} knownBy/id/../x`]: [1, '../x'] })],
  ['a country that is none', piece({ [`${group} plan/`]: [1, { home: 'XX', targets: [] }] })],
  ['a date beyond all dates', piece({ [`${group} ticks/duty.gpsr`]: [9e15, { id: 'duty.gpsr', at: 1 }] })],
  ['a negative date', piece({ [`${group} ticks/duty.gpsr`]: [-1, { id: 'duty.gpsr', at: 1 }] })],
  ['a link of one', piece({ [`${group} links/["a"]`]: [1, true] })],
  ['a link of nonsense', piece({ [`${group} links/{`]: [1, true] })],
])('takes nothing of %s, and the rest beside it', (_, raw) => {
  expect(readPieces(raw)).toEqual(new Map());
  expect(readPieces({ ...raw, 'piece-7': { version: 1, items: good } })?.get(group)?.size).toBe(1);
});

it('touches nothing that a newer version wrote', () => {
  expect(readPieces({ ...piece(good), 'piece-1': { version: 2, more: [] } })).toBeNull();
});

it('takes the newer of two states of one thing', () => {
  const older = { [`${group} name/`]: [1, 'Clay'] };
  const newer = { [`${group} name/`]: [2, 'Claywork'] };
  const raw = { 'piece-0': { version: 1, items: newer }, 'piece-1': { version: 1, items: older } };
  expect(readPieces(raw)?.get(group)?.get('name/')).toEqual({ at: 2, value: 'Claywork' });
});

it('names groups as it reads them', () => {
  const name1 = newGroup();
  const groups: Groups = new Map([[name1, new Map([['name/', { at: 1, value: 'Clay' }]])]]);
  expect(readPieces(writePieces(groups).pieces)).toEqual(groups);
});
