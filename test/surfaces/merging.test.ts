import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerData } from '../../entrypoints/background/data';
import { judgeStored } from '../../entrypoints/background/pages';
import { answer } from '../../utils/messages/answer';
import { keepCounts } from '../../utils/storage/keep-counts';
import { readDecisions } from '../../utils/storage/listings-backup';
import { readImports } from '../../utils/storage/listings-view';
import { changeStoredLinks, eraseListings, storeImport } from '../../utils/storage/listings-writer';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { importOf } from './listings';
import { busyShop, plannedShop } from './samples';

vi.mock('../../utils/messages/answer', () => ({ answer: vi.fn() }));
vi.mock('../../entrypoints/background/pages', () => ({ judgeStored: vi.fn(() => Promise.resolve()) }));

/** What the background does when it is told this. */
function tell(name: string, data?: unknown): Promise<void> {
  const [, , handler] = vi.mocked(answer).mock.calls.find(([one]) => one === name) ?? [];
  return (handler as unknown as (data: unknown) => Promise<void>)(data);
}

beforeEach(async () => {
  fakeBrowser.reset();
  for (const shop of ['clay', 'wood']) await eraseListings(shop);
  await changeShops(() => ({ current: 'clay', byId: { clay: busyShop, wood: plannedShop } }));
  await storeImport(importOf('wood', [{ sku: 'MUG' }], { id: 'report', importedAt: 1 }), 1);
  await changeStoredLinks({ shop: 'wood', add: [['MUG', 'TASSE']], remove: [] }, 1);
  await keepCounts('wood');
  answerData();
  // What it does at its start is over then.
  await tell('undoShops');
});

const merge = () => tell('mergeShop', { from: 'wood', into: 'clay' });
const stored = async () => ({
  shops: (await readShops()).shops,
  imports: [await readImports('clay'), await readImports('wood')],
  decisions: [await readDecisions('clay'), await readDecisions('wood')],
});

it('makes one shop of two, with the listings of both, and two again', async () => {
  const before = await stored();
  await merge();
  expect(Object.keys((await readShops()).shops.byId)).toEqual(['clay']);
  expect(await readImports('clay')).toHaveLength(1);
  await tell('undoShops');
  expect(await stored()).toEqual(before);
});

const noRoom = () => new DOMException('No room.', 'QuotaExceededError');

/** The database takes no more columns. */
function fillDatabase(): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'blocks') throw noRoom();
    return put.apply(this, args);
  });
}

it.each([
  ['listings', fillDatabase],
  ['verdicts', () => void vi.mocked(judgeStored).mockRejectedValueOnce(noRoom())],
])('leaves two shops as they were where their %s find no room', async (_, fillUp) => {
  const before = await stored();
  fillUp();
  await expect(merge()).rejects.toThrow('No room.');
  expect(await stored()).toEqual(before);
});

it('merges no shop that is gone, and keeps the way back', async () => {
  const before = await stored();
  await merge();
  await expect(merge()).rejects.toThrow('not two shops');
  await tell('undoShops');
  expect(await stored()).toEqual(before);
});

it('says nothing any more of listings that are erased', async () => {
  expect((await readShops()).shops.byId.wood?.countries.US?.listings).toBeDefined();
  await tell('eraseListings', 'wood');
  expect(await readImports('wood')).toEqual([]);
  expect((await readShops()).shops.byId.wood?.countries.US?.listings).toBeUndefined();
});
