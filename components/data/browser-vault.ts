import { noDecisions } from '../../utils/facts/listings';
import { realShops, type Shops } from '../../utils/facts/shops';
import { ask } from '../../utils/messages/ask';
import { backupOf, type Backup } from '../../utils/storage/backup';
import { readLessons, watchLessons } from '../../utils/storage/lessons-item';
import {
  importsToPack,
  packImport,
  readDecisions,
  sizeOfListings,
} from '../../utils/storage/listings-backup';
import { watchListings } from '../../utils/storage/listings-view';
import { readSettings, watchSettings } from '../../utils/storage/settings-item';
import { sizeOfSync, watchSyncStatus } from '../../utils/storage/sync-item';
import { readSetAside } from '../../utils/storage/set-aside';
import { readShops, watchShops } from '../../utils/storage/shops-item';
import type { Stored, StoredThing, Vault, Watched } from './vault';

/** What lies in this browser's storage; the background carries out each change. */
export const browserVault: Vault = {
  watch: (changed) => {
    let latest = 0;
    const look = async () => {
      latest += 1;
      const mine = latest;
      const stored = await readStored();
      if (mine === latest) changed(stored);
    };
    const again = () => void look();
    const stops = [
      watchShops(again),
      watchSettings(again),
      watchLessons(again),
      watchSyncStatus(again),
      watchListings(again),
    ];
    again();
    return () => {
      latest += 1;
      for (const stop of stops) stop();
    };
  },
  write: async (watched) => JSON.stringify(await readBackupNow(watched), null, 1),
  takeOver: async ({ imports, ...rest }, watched) => {
    const places = await ask('takeOverShops', JSON.stringify({ ...rest, imports: [] }));
    for (const one of oneAfterTheOther(imports, watched)) {
      const place = places.find(({ from }) => from === one.about.shop);
      if (place) await ask('takeOverImport', { shop: place.to, what: JSON.stringify(one) });
    }
  },
  rename: (shop, name) => ask('renameShop', { shop, what: name }),
  merge: (from, into) => ask('mergeShop', { from, into }),
  eraseShop: (shop) => ask('eraseShop', shop),
  undo: () => ask('undoShops'),
  endUndo: () => ask('endUndo'),
  eraseListings: (shop) => ask('eraseListings', shop),
  eraseLessons: () => ask('eraseLessons'),
  eraseSync: () => ask('eraseSync'),
  eraseSetAside: () => ask('eraseSetAside'),
  eraseEverything: () => ask('eraseEverything'),
};

async function readStored(): Promise<Stored> {
  const [{ shops }, settings, lessons, sync, setAside] = await Promise.all([
    readShops(),
    readSettings(),
    readLessons(),
    sizeOfSync(),
    readSetAside(),
  ]);
  const ofShops = await Promise.all(
    Object.entries(shops.byId).map(async ([id, shop]): Promise<StoredThing[]> => [
      { kind: 'shop', shop: id, bytes: sizeOf(shop) },
      { kind: 'listings', shop: id, bytes: await sizeOfListings(id) },
    ]),
  );
  const things: StoredThing[] = [
    ...ofShops.flat(),
    { kind: 'lessons', shop: null, bytes: lessons.length === 0 ? 0 : sizeOf(lessons) },
    { kind: 'settings', shop: null, bytes: sizeOf(settings) },
    { kind: 'sync', shop: null, bytes: sync },
    { kind: 'setAside', shop: null, bytes: setAside.length === 0 ? 0 : sizeOf(setAside) },
  ];
  return { shops, things: things.filter(({ bytes }) => bytes > 0) };
}

/** As text in UTF-8, which is about how the browser keeps it. */
function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The things in turn, as long as they are wanted. */
function* oneAfterTheOther<T>(things: readonly T[], { signal, tell }: Watched): Generator<T> {
  for (const [done, thing] of things.entries()) {
    signal.throwIfAborted();
    tell({ done, of: things.length });
    yield thing;
  }
  signal.throwIfAborted();
}

async function readBackupNow(watched: Watched): Promise<Backup> {
  const [{ shops }, settings, lessons] = await Promise.all([readShops(), readSettings(), readLessons()]);
  const ids = realShops(shops).map(([id]) => id);
  const imports: Backup['imports'] = [];
  const stored = (await Promise.all(ids.map(importsToPack))).flat();
  for (const about of oneAfterTheOther(stored, watched)) {
    const packed = await packImport(about);
    if (packed) imports.push(packed);
  }
  return backupOf(shops, { at: Date.now(), settings, lessons, imports, decisions: await decisionsOf(shops) });
}

async function decisionsOf(shops: Shops): Promise<Backup['decisions']> {
  const all = await Promise.all(
    realShops(shops).map(async ([id]) => ({ id, decisions: await readDecisions(id) })),
  );
  const decided = all.filter(({ decisions }) => JSON.stringify(decisions) !== JSON.stringify(noDecisions));
  return Object.fromEntries(decided.map(({ id, decisions }) => [id, decisions]));
}
