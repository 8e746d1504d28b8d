import type { Page } from 'playwright-core';
import { emptyShop, type Shop } from '../../../utils/facts/shop';
import type { Scene } from '../scene';
import { store, type Stage } from '../stage';

const planned: Shop = { ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] } };

type Act = (page: Page, stage: Stage) => Promise<unknown>;

/** Opens a place of the workbench, e.g. `texts/IT/aboutYou`. */
async function openWorkbench(stage: Stage, place: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`${stage.origin}/workbench.html#${place}`);
  await page.getByRole('main').waitFor();
  return page;
}

/** The shop half way into Europe. */
function underWay(name: string, place: string, act?: Act): Scene {
  return {
    surface: 'workbench',
    name,
    open: async (stage) => {
      await store(stage, { first: stage.shops.underWay });
      const page = await openWorkbench(stage, place);
      await act?.(page, stage);
      return page;
    },
  };
}

/** A shop of which nothing was seen, without listings in the database. */
function empty(name: string, place: string, shop: Shop = planned): Scene {
  return {
    surface: 'workbench',
    name,
    open: async (stage) => {
      await store(stage, { empty: shop });
      return openWorkbench(stage, place);
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

/** What the seller said by hand, so that there is something to look at again. */
const decided: Scene = {
  surface: 'workbench',
  name: 'decisions',
  open: async (stage) => {
    const { underWay: shop } = stage.shops;
    const text = shop.countries.IT?.profile?.aboutYou?.text ?? '';
    const accepted = [
      { at: Date.now(), kind: 'text' as const, country: 'IT' as const, field: 'aboutYou' as const, text },
    ];
    await store(stage, { first: { ...shop, accepted } });
    return openWorkbench(stage, 'decisions');
  },
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
  underWay('packet', 'packet'),
  empty('packet-empty', 'packet'),
  decided,
  empty('decisions-empty', 'decisions'),
  underWay('settings', 'settings'),
  underWay('data', 'data'),
];
