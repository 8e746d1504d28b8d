import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { emptyShop, type Shop } from '../../../utils/facts/shop';
import type { Scene } from '../scene';
import { store, type Stage } from '../stage';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

const planned: Shop = { ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] } };

type Act = (page: Page, stage: Stage) => Promise<unknown>;

/** Opens a place of the workbench, e.g. `texts/IT/aboutYou`. */
export async function openWorkbench(stage: Stage, place: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`${stage.origin}/workbench.html#${place}`);
  await page.getByRole('main').waitFor();
  return page;
}

/** A shop of which nothing was seen, without listings in the database. */
function empty(name: string, place: string, shop: Shop = planned, act?: Act): Scene {
  return {
    surface: 'workbench',
    name,
    open: async (stage) => {
      await store(stage, { empty: shop });
      const page = await openWorkbench(stage, place);
      await act?.(page, stage);
      return page;
    },
  };
}

const done: Scene = {
  surface: 'workbench',
  name: 'overview-done',
  open: async (stage) => {
    await store(stage, { finished: stage.shops.done });
    return openWorkbench(stage, 'overview');
  },
};

const sample: Scene = {
  surface: 'workbench',
  name: 'overview-sample',
  open: async (stage) => {
    await store(stage, { first: emptyShop, sample: stage.shops.underWay });
    return openWorkbench(stage, 'overview');
  },
};

/** The shop half way into Europe, with something more in it. */
function changed(name: string, place: string, change: (shop: Shop) => Shop, act?: Act): Scene {
  return {
    surface: 'workbench',
    name,
    open: async (stage) => {
      await store(stage, { first: change(stage.shops.underWay) });
      const page = await openWorkbench(stage, place);
      await act?.(page, stage);
      return page;
    },
  };
}

/** The shop half way into Europe. */
function underWay(name: string, place: string, act?: Act): Scene {
  return changed(name, place, (shop) => shop, act);
}

/** Decisions would travel to a second computer, but that has a newer version, and says so again in every round. */
const syncIsNewer: Scene = {
  surface: 'workbench',
  name: 'settings-sync',
  open: async (stage) => {
    const [sentAt, receivedAt] = [Date.now() - 3_600_000, Date.now() - 7_200_000];
    const sync = { on: true, sentAt, receivedAt, problem: 'newer', leftOut: 0, told: null } as const;
    await stage.keeper.evaluate(() => chrome.storage.sync.set({ 'piece-0': { version: 99 } }));
    await store(stage, { first: stage.shops.underWay }, { sync });
    const page = await openWorkbench(stage, 'settings');
    await page.getByText(stage.t('sync.problem.newer')).first().waitFor();
    return page;
  },
};

/** With a sentence that the seller called right. */
function withAccepted(shop: Shop): Shop {
  const text = 'The glazes are free of lead and safe for the dishwasher.';
  return {
    ...shop,
    accepted: [{ at: Date.now(), kind: 'sentence', country: 'IT', field: 'aboutYou', text }],
  };
}

/** With an original that was another one when Germany's text was found good beside it. */
function withOlderText(shop: Shop): Shop {
  const before = 'I am Mara, and I have worked with clay since 2009. I fire every mug once.';
  const { DE } = shop.countries;
  if (!DE?.profile?.aboutYou) throw new Error('The sample shop has changed.');
  const profile = { ...DE.profile, aboutYou: { ...DE.profile.aboutYou, translationOf: before } };
  return { ...shop, countries: { ...shop.countries, DE: { ...DE, profile } } };
}

const openAccepted: Act = (page, { t }) => page.getByText(t('texts.accepted', { count: 1 })).click();

const makeFile: Act = async (page, { t }) => {
  await page.getByRole('button', { name: t('data.makeFile') }).click();
  await page.locator('a[download]').waitFor();
};

const rows: Act = (page) => page.locator('[data-row]').first().waitFor();
const openProduct: Act = async (page) => {
  await page.locator('[data-row="1"] [data-column="1"]').click();
  await page.getByRole('dialog').waitFor();
};

/** A report file was dropped and waits to be confirmed. */
const dropReport: Act = async (page) => {
  const buffer = Buffer.from('seller-sku\titem-name\tprice\tquantity\nMUG-ASH\tTazza in gres\t29,00\t4\n');
  const file = { name: 'Report.txt', mimeType: 'text/plain', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('input[type=radio], select').last().waitFor();
};

export const workbenchScenes: readonly Scene[] = [
  empty('first-run', 'overview', emptyShop),
  empty('overview-empty', 'overview'),
  underWay('overview', 'overview'),
  done,
  sample,
  underWay('steps', 'steps'),
  underWay('steps-country', 'steps/IT'),
  underWay('steps-duties', 'steps/duties/DE'),
  underWay('steps-support', 'steps/support/FR'),
  underWay('steps-look', 'steps/look'),
  empty('steps-look-empty', 'steps/look'),
  underWay('texts-original', 'texts/US/aboutYou'),
  underWay('texts-partly', 'texts/IT/aboutYou'),
  underWay('texts-missing', 'texts/FR/inspiration'),
  underWay('texts-copied', 'texts/ES/aboutYou'),
  underWay('texts-good', 'texts/DE/aboutYou'),
  changed('texts-older', 'texts/DE/aboutYou', withOlderText),
  changed('texts-accepted', 'texts/IT/aboutYou', withAccepted, openAccepted),
  empty('texts-empty', 'texts'),
  underWay('matrix', 'listings', rows),
  underWay('matrix-missing', 'listings/FR/missing', rows),
  underWay('matrix-product', 'listings', async (page, stage) => {
    await rows(page, stage);
    await openProduct(page, stage);
  }),
  underWay('stock', 'listings/stock'),
  underWay('decided', 'listings/decided'),
  empty('matrix-empty', 'listings'),
  underWay('import', 'listings', dropReport),
  empty('import-first', 'listings', planned, dropReport),
  underWay('packet', 'packet'),
  empty('packet-empty', 'packet'),
  changed('decisions', 'decisions', withAccepted),
  empty('decisions-empty', 'decisions'),
  underWay('settings', 'settings'),
  syncIsNewer,
  underWay('data', 'data'),
  underWay('data-file', 'data', makeFile),
];
