import { browser } from 'wxt/browser';
import { mergeInto, putBack, withoutShop } from '../../utils/facts/change-shops';
import { rememberListings } from '../../utils/facts/remember-listings';
import { withShop } from '../../utils/facts/shops';
import { hasUnjudged } from '../../utils/facts/judge-texts';
import { takeOver } from '../../utils/facts/take-over';
import { learn } from '../../utils/facts/lessons';
import { answer } from '../../utils/messages/answer';
import { readBackup } from '../../utils/storage/backup';
import { changeLessons } from '../../utils/storage/lessons-item';
import {
  addDecisions,
  copiesToMake,
  copyListings,
  eraseAllListings,
  readDecisions,
  restorePacked,
  shopsWithListings,
  takeListingsBack,
} from '../../utils/storage/listings-backup';
import { eraseListings, mendListings, readSummary } from '../../utils/storage/listings-writer';
import { packedImportSchema } from '../../utils/storage/pack-import';
import { keepCounts } from '../../utils/storage/keep-counts';
import { oneByOne } from '../../utils/storage/one-by-one';
import { changeSettings, noSettings } from '../../utils/storage/settings-item';
import { eraseSetAside, hasSetAside } from '../../utils/storage/set-aside';
import { changeShops, eraseShops, readShops } from '../../utils/storage/shops-item';
import { readUndo, writeUndo } from '../../utils/storage/undo-item';
import { judgeStored } from './pages';
import { eraseSynced, leaveSync, syncSoon } from './sync';

/** What a stopped worker left half done is brought to its end before the next thing begins, such as undoing it. */
const inTurn = oneByOne();

/** Answers the workbench: merging, erasing, taking over a file. */
export function answerData(): void {
  answer('mergeShop', 'extension', ({ from, into }) => inTurn(() => mergeNow(from, into)));
  answer('eraseShop', 'extension', (id) => inTurn(() => eraseNow(id)));
  answer('undoShops', 'extension', () => inTurn(undoNow));
  answer('endUndo', 'extension', () => inTurn(endUndoNow));
  answer('eraseListings', 'extension', async (id) => {
    // First what popup and panel say of them: it must not stay where they are gone.
    await changeShops((shops) => withShop(shops, id, (shop) => rememberListings(shop, {})));
    await eraseListings(id);
  });
  answer('eraseLessons', 'extension', () => changeLessons(() => []));
  answer('eraseSetAside', 'extension', () => eraseSetAside());
  answer('eraseEverything', 'extension', () => inTurn(eraseAllNow));
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
  void inTurn(finishInterrupted);
}

/** Both shops become one, or both are as before: what is left half done would be told as not done. */
async function mergeNow(from: string, into: string): Promise<void> {
  const { shops: older } = await readShops();
  if (!(from in older.byId && into in older.byId)) throw new Error('There are not two shops any more.');
  const listings = {
    from,
    into,
    copied: await copiesToMake(from, into),
    decisions: await readDecisions(into),
  };
  await changeShops(async (shops) => {
    await writeUndo({ at: Date.now(), before: shops, ids: [from, into], listings });
    return mergeInto(shops, from, into);
  });
  try {
    await finishMerging(listings);
  } catch (error) {
    await undoNow();
    throw error;
  }
}

/** Lays the listings of a shop that was merged beside those of the other; what is there already is not doubled. */
async function finishMerging({ from, into }: { from: string; into: string }): Promise<void> {
  await copyListings(from, into, Date.now());
  await keepCounts(into);
  await judgeStored(into);
}

function eraseNow(id: string): Promise<void> {
  const erase = () =>
    changeShops(async (shops) => {
      await writeUndo({ at: Date.now(), before: shops, ids: [id], listings: null });
      return withoutShop(shops, id);
    });
  return leaveSync(id, erase);
}

async function eraseAllNow(): Promise<void> {
  await eraseShops();
  await eraseAllListings();
  // A browser whose sync is switched off must not hinder the rest.
  await Promise.allSettled([eraseSynced()]);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** The shops last: until they are back, a worker that was stopped here is as before and can be asked again. */
async function undoNow(): Promise<void> {
  const undo = await readUndo();
  if (!undo) return;
  const { before, ids, listings } = undo;
  if (listings) await takeListingsBack(listings.into, listings.copied, listings.decisions, Date.now());
  await changeShops((shops) => putBack(shops, before, ids));
  await writeUndo(null);
  for (const id of ids) await keepCounts(id);
}

async function endUndoNow(): Promise<void> {
  await writeUndo(null);
  await eraseOrphans();
  syncSoon();
}

/**
 * Brings to its end what a worker had begun that was stopped by the browser: what can still be undone stays, listings
 * of merged shops are put together, counts and verdicts fit what is stored.
 */
async function finishInterrupted(): Promise<void> {
  const undo = await readUndo();
  const { shops } = await readShops();
  if (undo?.listings && !(undo.listings.from in shops.byId)) await finishMerging(undo.listings);
  if (undo === null) await eraseOrphans();
  for (const id of await shopsWithListings()) {
    // Popup and panel show counts alone, so damaged ones would be missing there until the listings are opened.
    if ((await readSummary(id)) === null) await mendListings(id, Date.now());
    await keepCounts(id);
  }
  for (const [id, shop] of Object.entries(shops.byId)) if (hasUnjudged(shop)) await judgeStored(id);
}

/** Listings of shops that are gone for good. A shop that could not be read is not gone: it may be mended yet. */
async function eraseOrphans(): Promise<void> {
  const listed = await shopsWithListings();
  const { shops, damaged } = await readShops();
  if (damaged || (await hasSetAside())) return;
  for (const id of listed) if (!(id in shops.byId)) await eraseListings(id);
}
