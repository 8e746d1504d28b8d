import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { sample } from '../../test/reports/report-files';
import type { ImportReply } from './import-protocol';
import { importTasks } from './import-tasks';
import { readImports } from './listings-view';
import { readSummary } from './listings-writer';

let shop: string;
let said: ImportReply[];
let hear: (raw: unknown) => Promise<void>;
beforeEach(() => {
  shop = crypto.randomUUID();
  said = [];
  hear = importTasks((reply) => said.push(reply));
});

const italian = () => new File([sample('IT_all_listings_cp1252.txt')], 'All+Listings+Report_05-12-2026.txt');
const plain = ['seller-sku\titem-name\tprice', 'MUG\tMug\t12.50', ''].join('\n');
const read = (id: number, file: File) => hear({ what: 'read', id, file });
const keep = (id: number, choice: object) =>
  hear({ what: 'store', id, shop, choice: { country: 'IT', kind: 'all', isEmpty: false, ...choice } });

it('reads, tells what it found, stores nothing before it is confirmed, and then everything', async () => {
  await read(1, italian());
  expect(said.at(-1)).toMatchObject({
    what: 'read',
    id: 1,
    report: { kind: 'all', date: '2026-05-12', encoding: 'windows-1252' },
  });
  expect(await readImports(shop)).toEqual([]);
  await keep(1, {});
  expect(said.at(-1)).toEqual({ what: 'done', id: 1 });
  expect(await readImports(shop)).toMatchObject([
    { country: 'IT', kind: 'all', provesAbsence: true, reportDate: '2026-05-12' },
  ]);
});

it('says how far it is', async () => {
  const pieces = [plain, ...Array.from({ length: 4 }, () => 'MUG\tMug\t12\n'.repeat(1000))];
  const file = new File(pieces, 'report.txt');
  const stream = () =>
    new ReadableStream({
      start: (control) => {
        for (const piece of pieces) control.enqueue(new TextEncoder().encode(piece));
        control.close();
      },
    });
  await read(1, Object.assign(file, { stream }));
  const bytes = said.flatMap((reply) => (reply.what === 'progress' ? reply.bytes : []));
  expect(bytes.length).toBeGreaterThan(3);
  expect(bytes.at(-1)).toBe(file.size);
});

it('refuses what is no report', async () => {
  await read(1, new File(['<!doctype html><title>Sign-In</title>'], 'report.txt'));
  expect(said.at(-1)).toMatchObject({ what: 'refused', problem: { code: 'web-page', found: 'Sign-In' } });
});

it('reads one file after the other, and forgets at once', async () => {
  const all = [read(1, italian()), read(2, italian()), read(3, italian())];
  await hear({ what: 'forget', id: 1 });
  await hear({ what: 'forget', id: 3 });
  await Promise.all(all);
  expect(said.filter(({ what }) => what === 'read').map(({ id }) => id)).toEqual([2]);
  await hear({ what: 'forget', id: 2 });
  await keep(2, {});
  expect(said.at(-1)).toEqual({ what: 'failed', id: 2, why: 'not-stored' });
  expect(await readImports(shop)).toEqual([]);
});

it.each([
  ['active', { listed: 1, unclear: 0, inactive: 0 }],
  ['inactive', { listed: 0, unclear: 0, inactive: 1 }],
  ['inventory', { listed: 0, unclear: 1, inactive: 0 }],
] as const)(
  'counts rows of a report whose kind is not known as the seller says: %s',
  async (kind, counts) => {
    await read(1, new File([plain], 'renamed.txt'));
    expect(said.at(-1)).toMatchObject({ what: 'read', report: { isKindAssumed: true } });
    await keep(1, { kind });
    expect(await readSummary(shop)).toMatchObject({ IT: { ...counts, complete: false } });
  },
);

it('takes a whole report without rows for an empty country only when the seller says so', async () => {
  const header = new File(['seller-sku\titem-name\tprice\tstatus\n'], 'All+Listings+Report_05-12-2026.txt');
  await read(1, header);
  await keep(1, { isEmpty: false });
  expect(await readSummary(shop)).toMatchObject({ IT: { complete: false } });
  await read(2, header);
  await keep(2, { isEmpty: true });
  expect(await readSummary(shop)).toMatchObject({ IT: { complete: true, products: 0 } });
});

it('removes, restores and erases', async () => {
  await read(1, italian());
  await keep(1, {});
  const [{ id: stored } = { id: '' }] = await readImports(shop);
  await hear({ what: 'remove', id: 2, shop, stored });
  expect(await readImports(shop)).toEqual([]);
  await hear({ what: 'restore', id: 3, shop, stored });
  expect(await readImports(shop)).toHaveLength(1);
  await hear({ what: 'remove', id: 4, shop, stored });
  await hear({ what: 'erase', id: 5, shop, age: -1000 });
  await hear({ what: 'restore', id: 6, shop, stored });
  expect(await readImports(shop)).toEqual([]);
  // There is nothing left to put back, and the seller is told.
  expect(said.filter(({ what }) => what === 'failed').map(({ id }) => id)).toEqual([6]);
});

it('says when there is no room', async () => {
  await read(1, italian());
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await keep(1, {});
  vi.restoreAllMocks();
  expect(said.at(-1)).toEqual({ what: 'failed', id: 1, why: 'full' });
  // What was read is still there: the seller makes room and stores again.
  await keep(1, {});
  expect(said.at(-1)).toEqual({ what: 'done', id: 1 });
});

it.each([
  ['a task that is not one', { what: 'erase everything', id: 1 }],
  ['a country that is not ours', { what: 'store', id: 1, shop: 's', choice: { country: 'NL' } }],
  ['text in place of a file', { what: 'read', id: 1, file: 'seller-sku' }],
])('takes no %s', (_, raw) => {
  expect(() => hear(raw)).toThrow('Invalid');
});
