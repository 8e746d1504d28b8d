import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noSyncState } from '../sync/round';
import {
  changeSyncStatus,
  eraseSync,
  readSyncState,
  readSyncStatus,
  syncOff,
  writeSyncState,
} from './sync-item';

beforeEach(() => fakeBrowser.reset());

it('is off until it is switched on', async () => {
  expect(await readSyncStatus()).toEqual(syncOff);
  await changeSyncStatus({ on: true, sentAt: 5 });
  expect(await readSyncStatus()).toEqual({ ...syncOff, on: true, sentAt: 5 });
});

it('counts what cannot be read as off and as never met', async () => {
  await fakeBrowser.storage.local.set({ sync: { on: 'yes' }, syncState: { homes: 3 } });
  expect(await readSyncStatus()).toEqual(syncOff);
  expect(await readSyncState()).toEqual(noSyncState);
});

it('leaves nothing when it is erased', async () => {
  await changeSyncStatus({ on: true });
  await writeSyncState({ ...noSyncState, held: { first: ['plan/'] } });
  await eraseSync();
  const left = await fakeBrowser.storage.local.get(null);
  expect(Object.keys(left).filter((key) => !key.endsWith('$'))).toEqual([]);
});
