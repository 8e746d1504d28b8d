import * as fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noShops, withShop } from '../facts/shops';
import { noSyncState } from '../sync/round';
import { failureOf, type Failure } from './failure';
import { writeLastCountry } from './last-country';
import { changeLessons } from './lessons-item';
import { changePlaces } from './places-item';
import { eraseSetAside, setAside } from './set-aside';
import { changeSettings } from './settings-item';
import { changeShops, eraseShops, readShops } from './shops-item';
import { changeSyncStatus, writeSyncState } from './sync-item';
import { writeTabStatus } from './tab-status';
import { writeUndo } from './undo-item';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const plan = { home: 'US' as const, targets: ['IT' as const] };
const savePlan = () => changeShops((shops) => withShop(shops, shops.current, (shop) => ({ ...shop, plan })));

/** Everything that writes into the extension's small storages; each writes something new at each call. */
const writers: [name: string, write: (call: number) => Promise<void>][] = [
  ['shops', () => savePlan()],
  ['settings', (call) => changeSettings((own) => ({ ...own, language: call === 1 ? 'fr' : 'it' }))],
  ['lessons', () => changeLessons((lessons) => lessons)],
  ['places', (call) => changePlaces(() => ({ inventory: { side: 'left', along: call / 10 } }))],
  ['what is set aside', (call) => setAside(call)],
  ['the sync’s state', (call) => writeSyncState({ ...noSyncState, damagedAt: call })],
  ['the sync’s status', (call) => changeSyncStatus({ leftOut: call })],
  ['the last country', () => writeLastCountry('DE')],
  ['a tab’s status', () => writeTabStatus(1, 'https://sellercentral.amazon.de/home', 'recognised')],
  ['the undo', (call) => writeUndo({ at: call, before: noShops, ids: [], listings: null })],
];

const everything = async () =>
  JSON.stringify([await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]);

const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

/** A storage without room, as `storage.local` of both browsers refuses; returns how to make room again. */
function fillUp(): () => void {
  const spies = [fakeBrowser.storage.local, fakeBrowser.storage.session].map((area) =>
    vi.spyOn(area, 'set').mockImplementation(full),
  );
  return () => spies.forEach((spy) => spy.mockRestore());
}

it.each(writers)('tells whoever asked that there is no room for %s, and loses nothing', async (_, write) => {
  await savePlan();
  const before = await everything();
  const makeRoom = fillUp();
  await expect(write(1)).rejects.toThrow('QUOTA_BYTES');
  expect(await everything()).toBe(before);
  makeRoom();
  await write(2);
});

/** Firefox after a full disk: the next write is refused with these words, whatever it is. */
function refuseOnce(then?: Error): void {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  set.mockRejectedValueOnce(new Error('An unexpected error occurred'));
  if (then) set.mockRejectedValueOnce(then);
}

const inLocal = writers.filter(
  ([name]) => !['the last country', 'a tab’s status', 'the undo'].includes(name),
);

it.each(inLocal)('keeps %s though Firefox refuses the first write after a full disk', async (_, write) => {
  const before = await everything();
  refuseOnce();
  await write(1);
  expect(await everything()).not.toBe(before);
  refuseOnce(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'));
  await expect(write(2)).rejects.toThrow('QuotaExceededError');
});

it.each([
  ['shops', eraseShops],
  ['setAside', eraseSetAside],
])('does not call %s erased that Firefox leaves there on a full disk', async (key, erase) => {
  await fakeBrowser.storage.local.set({ [key]: 'something' });
  const remove = vi.spyOn(fakeBrowser.storage.local, 'remove').mockResolvedValue();
  await expect(erase()).rejects.toThrow('quota');
  remove.mockRestore();
  await erase();
  expect(await fakeBrowser.storage.local.get(key)).toEqual({});
});

it('leaves damaged shops as they are while there is no room to set them aside', async () => {
  await fakeBrowser.storage.local.set({ shops: 'ruined' });
  const makeRoom = fillUp();
  await expect(savePlan()).rejects.toThrow('QUOTA_BYTES');
  expect((await fakeBrowser.storage.local.get('shops')).shops).toBe('ruined');
  makeRoom();
  await savePlan();
  expect((await readShops()).damaged).toBe(false);
  expect(await everything()).toContain('ruined');
});

it.each(['ruined', { current: 'a', byId: {} }])(
  'erases all shops though there is no room: %o',
  async (shops) => {
    await fakeBrowser.storage.local.set({ shops });
    fillUp();
    await eraseShops();
    expect(await everything()).not.toContain('shops":');
  },
);

/**
 * `storage.local` on a disk that fills up and is cleared, as both browsers were seen to treat it: Firefox refuses the
 * write after one that found no room, whatever it is, and calls removed what a full disk still holds.
 */
function onDisk(browser: 'chromium' | 'firefox'): { isFull: boolean } {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  const remove = local.remove.bind(local);
  const disk = { isFull: false };
  let refusesNext = false;
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (refusesNext) {
      refusesNext = false;
      throw new Error('An unexpected error occurred');
    }
    if (!disk.isFull) return set(items);
    refusesNext = browser === 'firefox';
    return full();
  });
  vi.spyOn(local, 'remove').mockImplementation(async (keys) => {
    if (browser === 'chromium' || !disk.isFull) await remove(keys);
  });
  return disk;
}

type Disk = ReturnType<typeof onDisk>;

async function saidOf(work: () => Promise<void>): Promise<'done' | Failure> {
  return work().then(() => 'done' as const, failureOf);
}

const filling = (isFull: boolean) => async (disk: Disk) => {
  disk.isFull = isFull;
};

const writing = (write: (call: number) => Promise<void>) => async (disk: Disk, call: number) => {
  const before = await everything();
  expect(await saidOf(() => write(call))).toBe(disk.isFull ? 'full' : 'done');
  expect(disk.isFull && (await everything()) !== before).toBe(false);
};

/** What is said to be gone is gone; otherwise all is as it was, and the reason is the room. */
const erasing = (key: string, erase: () => Promise<void>) => async () => {
  const before = await everything();
  const said = await saidOf(erase);
  const left = said === 'done' ? await fakeBrowser.storage.local.get(key) : [said, await everything()];
  expect(left).toEqual(said === 'done' ? {} : ['full', before]);
};

const step = fc.constantFrom(
  filling(true),
  filling(false),
  ...inLocal.map(([, write]) => writing(write)),
  erasing('shops', eraseShops),
  erasing('setAside', eraseSetAside),
);

it.each(['chromium', 'firefox'] as const)(
  'in %s what is said to be kept is kept, while the disk fills and is cleared, and all can be stored in the end',
  async (browser) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        vi.restoreAllMocks();
        fakeBrowser.reset();
        const disk = onDisk(browser);
        for (const [call, carryOut] of [...steps, filling(false)].entries()) await carryOut(disk, call);
        for (const [, write] of inLocal) await write(steps.length + 1);
        expect((await readShops()).damaged).toBe(false);
      }),
      { numRuns: 200 },
    );
  },
);
