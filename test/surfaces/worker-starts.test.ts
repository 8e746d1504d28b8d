import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerData } from '../../entrypoints/background/data';
import { mergeInto } from '../../utils/facts/change-shops';
import { noDecisions } from '../../utils/facts/listings';
import type { Shops } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import { copiesToMake, readDecisions } from '../../utils/storage/listings-backup';
import { readImports } from '../../utils/storage/listings-view';
import { openListings } from '../../utils/storage/listings-db';
import { changeStoredLinks, storeImport } from '../../utils/storage/listings-writer';
import { eraseSetAside } from '../../utils/storage/set-aside';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { writeUndo } from '../../utils/storage/undo-item';
import { importOf } from './listings';
import { plannedShop } from './samples';

vi.mock('../../utils/messages/answer', () => ({ answer: vi.fn() }));
vi.mock('../../entrypoints/background/pages', () => ({ judgeStored: () => Promise.resolve() }));

const mug = { sku: 'MUG', asin: 'B000000001', title: 'Mug', price: 12, quantity: 3 };

/** What the background does when it is told this. */
function told(name: string): () => Promise<void> {
  const [, , handler] = vi.mocked(answer).mock.calls.find(([one]) => one === name) ?? [];
  return handler as unknown as () => Promise<void>;
}

it('undoes a merging that a worker is still bringing to its end', async () => {
  const before: Shops = { current: 'clay', byId: { clay: plannedShop, wood: plannedShop } };
  await storeImport(importOf('wood', [mug], { importedAt: 1 }), 1);
  await changeStoredLinks({ shop: 'wood', add: [['MUG', 'TASSE']], remove: [] }, 1);
  const listings = {
    from: 'wood',
    into: 'clay',
    copied: await copiesToMake('wood', 'clay'),
    decisions: await readDecisions('clay'),
  };
  await writeUndo({ at: Date.now(), before, ids: ['wood', 'clay'], listings });
  await changeShops(() => mergeInto(before, 'wood', 'clay'));
  // The worker was stopped here; the seller's wish to undo wakes it.
  answerData();
  await told('undoShops')();
  await told('endUndo')();
  // What the worker had still to do is done by now.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(Object.keys((await readShops()).shops.byId).toSorted()).toEqual(['clay', 'wood']);
  expect(await readImports('clay')).toEqual([]);
  expect(await readDecisions('clay')).toEqual(noDecisions);
  expect(await readImports('wood')).toHaveLength(1);
});

it('keeps listings while the shops cannot be read, for they may be mended', async () => {
  await storeImport(importOf('unread', [mug], { importedAt: 1 }), 1);
  await fakeBrowser.storage.local.set({ shops: 'damaged' });
  answerData();
  await told('endUndo')();
  expect(await readImports('unread')).toHaveLength(1);
  await fakeBrowser.storage.local.set({ shops: { current: 'clay', byId: { clay: plannedShop } } });
  await eraseSetAside();
  await told('endUndo')();
  expect(await readImports('unread')).toEqual([]);
});

it('derives damaged counts anew when the background starts, for popup and panel show nothing else', async () => {
  await changeShops(() => ({ current: 'clay', byId: { clay: plannedShop } }));
  await storeImport(importOf('clay', [mug], { importedAt: 1 }), 1);
  const db = await openListings();
  await db.put('summaries', { shop: 'clay', countries: 'damaged' } as never);
  await db.put('matrix', { shop: 'clay', builtAt: 'damaged' } as never);
  answerData();
  await expect
    .poll(async () => (await readShops()).shops.byId.clay?.countries.US?.listings, { timeout: 15_000 })
    .toMatchObject({ listed: 1, complete: true });
});
