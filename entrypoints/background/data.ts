import { browser } from 'wxt/browser';
import { mergeInto, putBack, withoutShop } from '../../utils/facts/change-shops';
import { noShops } from '../../utils/facts/shops';
import { takeOver } from '../../utils/facts/take-over';
import { learn } from '../../utils/facts/lessons';
import { answer } from '../../utils/messages/answer';
import { readBackup } from '../../utils/storage/backup';
import { changeLessons } from '../../utils/storage/lessons-item';
import {
  addDecisions,
  copyListings,
  eraseAllListings,
  readDecisions,
  restorePacked,
  shopsWithListings,
  takeListingsBack,
} from '../../utils/storage/listings-backup';
import { eraseListings } from '../../utils/storage/listings-writer';
import { packedImportSchema } from '../../utils/storage/pack-import';
import { changeSettings, noSettings } from '../../utils/storage/settings-item';
import { changeShops, eraseSetAside, readShops } from '../../utils/storage/shops-item';
import { readUndo, writeUndo, type Undo } from '../../utils/storage/undo-item';
import { keepCounts } from './listings';
import { judgeStored } from './pages';
import { eraseSynced, syncSoon } from './sync';

/** Answers the workbench: merging, erasing, taking over a file. */
export function answerData(): void {
  answer('mergeShop', 'extension', async ({ from, into }) => {
    const { shops: before } = await readShops();
    const decisions = await readDecisions(into);
    await changeShops((shops) => mergeInto(shops, from, into));
    const copied = await copyListings(from, into, Date.now());
    await writeUndo({ at: Date.now(), before, ids: [from, into], listings: { into, copied, decisions } });
    await keepCounts(into);
    await judgeStored(into);
  });
  answer('eraseShop', 'extension', async (id) => {
    const { shops: before } = await readShops();
    await changeShops((shops) => withoutShop(shops, id));
    await writeUndo({ at: Date.now(), before, ids: [id], listings: null });
  });
  answer('undoShops', 'extension', async () => {
    const undo = await readUndo();
    if (undo) await undoNow(undo);
  });
  answer('endUndo', 'extension', async () => {
    await writeUndo(null);
    await eraseOrphans();
    syncSoon();
  });
  answer('eraseListings', 'extension', async (id) => {
    await eraseListings(id);
    await keepCounts(id);
  });
  answer('eraseLessons', 'extension', () => changeLessons(() => []));
  answer('eraseSetAside', 'extension', () => eraseSetAside());
  answer('eraseEverything', 'extension', async () => {
    await changeShops(() => noShops);
    await eraseAllListings();
    // A browser whose sync is switched off must not hinder the rest.
    await Promise.allSettled([eraseSynced()]);
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
  answer('takeOverShops', 'extension', async (file) => {
    const reading = readBackup(file);
    if (reading.status === 'refused') throw new Error(`refused: ${reading.problem}`);
    const { shops: theirs, settings, decisions, lessons } = reading.backup;
    let places: { from: string; to: string }[] = [];
    await changeShops((shops) => {
      const taken = takeOver(shops, theirs);
      places = taken.places.map(({ from, to }) => ({ from, to }));
      return taken.shops;
    });
    for (const { from, to } of places) {
      const decided = decisions[from];
      if (decided) await addDecisions(to, decided, Date.now());
      await judgeStored(to);
      await keepCounts(to);
    }
    await changeLessons((own) => lessons.reduce((known, lesson) => learn(known, lesson), own));
    // Settings carry no date: those of the file count where nobody has chosen here.
    await changeSettings((own) => (JSON.stringify(own) === JSON.stringify(noSettings) ? settings : own));
    return places;
  });
  answer('takeOverImport', 'extension', async ({ shop, what }) => {
    await restorePacked(packedImportSchema.parse(JSON.parse(what)), shop, Date.now());
    await keepCounts(shop);
  });
  void eraseForgotten();
}

async function undoNow({ before, ids, listings }: Undo): Promise<void> {
  await changeShops((shops) => putBack(shops, before, ids));
  if (listings) await takeListingsBack(listings.into, listings.copied, listings.decisions, Date.now());
  await writeUndo(null);
  for (const id of ids) await keepCounts(id);
}

/** A worker that was stopped before the undo ended. */
async function eraseForgotten(): Promise<void> {
  if ((await readUndo()) === null) await eraseOrphans();
}

/** Listings of shops that are gone for good. */
async function eraseOrphans(): Promise<void> {
  const listed = await shopsWithListings();
  const { shops } = await readShops();
  for (const id of listed) if (!(id in shops.byId)) await eraseListings(id);
}
