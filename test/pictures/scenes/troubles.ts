import type { browser } from 'wxt/browser';
import type { Shop } from '../../../utils/facts/shop';
import { emptyShop } from '../../../utils/facts/shop';
import type { SyncStatus } from '../../../utils/storage/sync-item';
import { syncProblems, type SyncProblem } from '../../../utils/sync/problems';
import type { Scene } from '../scene';
import { store, type Stage } from '../stage';
import { openWorkbench } from './workbench';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

const planned: Shop = { ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] } };

/** A status of the sync that stays: the round that follows from what was stored finds no fault, and is over. */
async function storeSync(stage: Stage, status: SyncStatus): Promise<void> {
  await stage.keeper.evaluate(() => chrome.storage.sync.clear());
  await store(stage, { first: stage.shops.underWay }, { sync: { ...status, sentAt: null, problem: null } });
  await stage.keeper.evaluate(async (sync) => {
    const isOver = async () => {
      const stored = await chrome.storage.local.get<{ sync: SyncStatus }>('sync');
      return stored.sync.sentAt !== null;
    };
    while (!(await isOver())) await new Promise((resolve) => setTimeout(resolve, 100));
    await chrome.storage.local.set({ sync });
  }, status);
}

function syncFailed(problem: SyncProblem): Scene {
  return {
    surface: 'workbench',
    name: `settings-sync-${problem}`,
    open: async (stage) => {
      const [sentAt, receivedAt] = [Date.now() - 3_600_000, Date.now() - 7_200_000];
      const leftOut = problem === 'full' ? 12 : 0;
      await storeSync(stage, { on: true, sentAt, receivedAt, problem, leftOut, told: null });
      const page = await openWorkbench(stage, 'settings');
      await page
        .getByText(stage.t(`sync.problem.${problem}`, { count: leftOut }))
        .first()
        .waitFor();
      return page;
    },
  };
}

/** Why the sync does not go on; `newer` is a scene of the workbench's. They differ in one sentence. */
export const syncTroubles: readonly Scene[] = syncProblems
  .filter((problem) => problem !== 'newer')
  .map(syncFailed);

/** In a page of the extension: an import in the database whose columns are gone. */
async function putDamaged(shop: string): Promise<void> {
  const opening = indexedDB.open('maker-passport');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const change = db.transaction('imports', 'readwrite');
  change.objectStore('imports').put({
    id: shop,
    shop,
    country: 'DE',
    source: 'report',
    kind: 'all',
    provesAbsence: true,
    importedAt: Date.now() - 86_400_000,
    reportDate: '2026-11-20',
    fileName: 'All+Listings+Report_11-20-2026.txt',
    fingerprint: shop,
    listings: 1234,
    total: null,
    statuses: { active: 1200, inactive: 34, incomplete: 0, unknown: 0 },
    problems: {},
    removedAt: null,
  });
  await new Promise<void>((resolve) => change.addEventListener('complete', () => resolve()));
  db.close();
}

const damagedImport: Scene = {
  surface: 'workbench',
  name: 'import-damaged',
  open: async (stage) => {
    await store(stage, { damaged: planned });
    await stage.keeper.evaluate(putDamaged, 'damaged');
    const page = await openWorkbench(stage, 'listings');
    await page.getByText(stage.t('import.damaged')).waitFor();
    return page;
  },
};

const header = 'seller-sku\titem-name\tprice\topen-date\tstatus\n';
const row = (sku: string, zone: string) =>
  `${sku}\tMug, ash glaze\t29.00\t2026-05-12 10:00:00 ${zone}\tActive\n`;

/** Reports of two countries in one file, dropped and said to be of Germany. */
const doubtfulImport: Scene = {
  surface: 'workbench',
  name: 'import-doubtful',
  open: async (stage) => {
    await store(stage, { empty: planned });
    const page = await openWorkbench(stage, 'listings');
    const buffer = Buffer.from(header + row('MUG-ASH', 'PST') + header + row('MUG-SNOW', 'MEZ'));
    const file = { name: 'All+Listings+Report_11-20-2026.txt', mimeType: 'text/plain', buffer };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('select').last().selectOption('DE');
    await page.getByText(stage.t('import.warning.put-together')).waitFor();
    return page;
  },
};

/** Listings that cannot be relied on. */
export const listingTroubles: readonly Scene[] = [damagedImport, doubtfulImport];
