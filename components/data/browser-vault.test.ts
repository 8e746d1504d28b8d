import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { importOf } from '../../test/surfaces/listings';
import { plannedShop } from '../../test/surfaces/samples';
import { ask } from '../../utils/messages/ask';
import { readBackup } from '../../utils/storage/backup';
import { storeImport } from '../../utils/storage/listings-writer';
import { changeShops } from '../../utils/storage/shops-item';
import { browserVault } from './browser-vault';
import type { Share } from './vault';

vi.mock('../../utils/messages/ask', () => ({ ask: vi.fn() }));

const mug = { sku: 'MUG', asin: 'B000000001', title: 'Mug', price: 12, quantity: 3 };

beforeAll(async () => {
  await changeShops(() => ({ current: 'clay', byId: { clay: plannedShop } }));
  await storeImport(importOf('clay', [mug], { country: 'US', importedAt: 1 }), 1);
  await storeImport(importOf('clay', [mug], { country: 'DE', importedAt: 2 }), 2);
});

/** Hears how far a work is, and cancels it there. */
function watch(cancelAt: number | null = null) {
  const stop = new AbortController();
  const told: Share[] = [];
  const tell = (share: Share) => {
    told.push(share);
    if (share.done === cancelAt) stop.abort();
  };
  return { told, watched: { signal: stop.signal, tell } };
}

async function written() {
  const reading = readBackup(await browserVault.write(watch().watched));
  if (reading.status !== 'read') throw new Error(reading.problem);
  return reading.backup;
}

it('writes everything, one import after the other', async () => {
  const { told, watched } = watch();
  const reading = readBackup(await browserVault.write(watched));
  expect(told).toEqual([
    { done: 0, of: 2 },
    { done: 1, of: 2 },
  ]);
  expect(reading).toMatchObject({ status: 'read', backup: { shops: { byId: { clay: plannedShop } } } });
  expect((await written()).imports.map(({ about }) => about.country).toSorted()).toEqual(['DE', 'US']);
});

it.each([0, 1])('writes no file that was cancelled at part %i', async (part) => {
  const { told, watched } = watch(part);
  await expect(browserVault.write(watched)).rejects.toThrow('aborted');
  expect(told).toHaveLength(part + 1);
});

it('takes over no import after it was cancelled', async () => {
  const backup = await written();
  vi.mocked(ask).mockResolvedValue([{ from: 'clay', to: 'clay' }] as never);
  const { watched } = watch(0);
  await expect(browserVault.takeOver(backup, watched)).rejects.toThrow('aborted');
  const asked = vi.mocked(ask).mock.calls.map(([name]) => name);
  expect(asked).toEqual(['takeOverShops', 'takeOverImport']);
});
