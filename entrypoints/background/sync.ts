import { browser } from 'wxt/browser';
import { written } from '../../utils/facts/items';
import { realShops } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import { watchAnnouncements } from '../../utils/storage/listings-announcements';
import { readDecisions } from '../../utils/storage/listings-backup';
import { keepCounts } from '../../utils/storage/keep-counts';
import { oneByOne } from '../../utils/storage/one-by-one';
import { readDamagedAt } from '../../utils/storage/set-aside';
import { changeStoredLinks, changeStoredSetAside } from '../../utils/storage/listings-writer';
import { changeShops, readShops, watchShops } from '../../utils/storage/shops-item';
import {
  changeSyncStatus,
  eraseSync,
  readSyncState,
  readSyncStatus,
  syncOff,
  writeSyncState,
  type SyncStatus,
} from '../../utils/storage/sync-item';
import { longestUndo, readUndo } from '../../utils/storage/undo-item';
import { inSync, problemOf } from '../../utils/sync/problems';
import { sendPieces } from '../../utils/sync/send-pieces';
import { afterDamage, syncRound, withoutShopState, type Here, type Round } from '../../utils/sync/round';
import { judgeStored } from './pages';

/**
 * From a change to its round, in ms. Browsers allow 120 writes a minute and 1,800 an hour; a round writes once, and
 * twice where pieces go away. Nothing is asked in between: the browser tells when another computer's changes came.
 */
const untilRound = 3000;

/** Answers the workbench, and keeps the browser's own sync and what is stored here together while that is on. */
export function answerSync(): void {
  answer('switchSync', 'extension', async (on) => {
    await changeSyncStatus({ ...syncOff, on });
    await roundNow();
  });
  answer('eraseSync', 'extension', eraseSynced);
  answer('syncTold', 'extension', async (told) => changeSyncStatus({ told }));
  watchShops(syncSoon);
  watchAnnouncements(syncSoon);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') syncSoon();
  });
  // What was decided just before the browser was closed.
  browser.runtime.onStartup.addListener(syncSoon);
}

/**
 * Erases a shop here: other computers keep it, and must not be told that all of it was taken back. What they were told
 * is forgotten first, and no round comes in between, whenever the background is stopped.
 */
export function leaveSync(shop: string, erase: () => Promise<void>): Promise<void> {
  return inTurn(async () => {
    await writeSyncState(withoutShopState(await readSyncState(), shop));
    await erase();
  });
}

/** What lies in the sync goes, and this computer takes no part any more. Others that do keep theirs. */
export function eraseSynced(): Promise<void> {
  // A round that is under way would write again.
  return inTurn(async () => {
    await eraseSync();
    await browser.storage.sync.clear();
  });
}

let waiting = false;
/** A round is due. */
export function syncSoon(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    void roundNow();
  }, untilRound);
}

const inTurn = oneByOne();

function roundNow(): Promise<void> {
  return inTurn(round);
}

async function round(): Promise<void> {
  const { on } = await readSyncStatus();
  const undo = await readUndo();
  // What may still be undone is not spread. A workbench that was closed meanwhile never says that it was no mistake.
  // Nor, where the clock was set back meanwhile, for longer than that.
  if (!on || (undo && Math.abs(Date.now() - undo.at) < longestUndo)) return;
  const went = await meet().catch((error: unknown) => ({ problem: problemOf(error) }));
  if ((await readSyncStatus()).on) await changeSyncStatus(went);
}

/** Puts both sides together, here first: what could not be sent is sent the next time. */
async function meet(): Promise<Partial<SyncStatus>> {
  const now = Date.now();
  const raw = await inSync(browser.storage.sync.get(null));
  const { damaged, ...here } = await readHere();
  const state = afterDamage(await readSyncState(), damaged ? now : await readDamagedAt());
  const met = await syncRound(state, here, raw, now);
  if (met === null) return { problem: 'newer' };
  if (!(await takeIn(here, met, now))) {
    syncSoon();
    return {};
  }
  await writeSyncState(met.state);
  if (met.pieces) await inSync(sendPieces(browser.storage.sync, raw, met.pieces));
  const problem = met.isApart ? 'made-one' : met.leftOut > 0 ? 'full' : null;
  return {
    problem,
    leftOut: met.leftOut,
    ...(problem === null && { told: null }),
    ...(met.pieces && { sentAt: now }),
    ...(met.received && { receivedAt: now }),
  };
}

async function readHere(): Promise<Here & { damaged: boolean }> {
  const { shops, damaged } = await readShops();
  const ids = realShops(shops).map(([id]) => id);
  const decisions = await Promise.all(ids.map(async (id) => [id, await readDecisions(id)] as const));
  return { shops, damaged, decisions: Object.fromEntries(decisions) };
}

/** False where something was decided here meanwhile: then nothing is changed, and another round is due. */
async function takeIn(here: Here, met: Round, now: number): Promise<boolean> {
  let isSame = false;
  await changeShops((shops) => {
    isSame = written(shops) === written(here.shops);
    return isSame && written(met.shops) !== written(shops) ? met.shops : shops;
  });
  if (!isSame) return false;
  for (const change of met.links) await changeStoredLinks(change, now);
  for (const change of met.setAside) await changeStoredSetAside(change, now);
  for (const { shop } of [...met.links, ...met.setAside]) await keepCounts(shop);
  for (const [id, shop] of realShops(met.shops)) {
    if (written(shop) !== written(here.shops.byId[id])) await judgeStored(id);
  }
  return true;
}
