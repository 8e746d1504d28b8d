import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { emptyShop, type Shop } from '../../../utils/facts/shop';
import type { RecognisedStatus } from '../../../utils/storage/tab-status';
import type { Scene } from '../scene';
import { store, type Stage } from '../stage';

declare const chrome: typeof browser;

interface OpenTab {
  /** The address of the tab the popup stands over; null: one the extension may not know. */
  url: string | null;
  /** What the background noted of it. */
  status?: RecognisedStatus;
  permitted?: boolean;
}

const sellerCentral = 'https://sellercentral.amazon.de/home';
const recognised: OpenTab = { url: sellerCentral, status: 'recognised' };

/** Far from any id the browser gives. */
const standInTab = 987_654;

/**
 * In the page: a popup in a tab of its own has itself in front, and required hosts cannot be taken away in a test.
 * So the browser's two answers are stood in for; all else is real.
 */
function standIn({ url, permitted, id }: { url: string | null; permitted: boolean; id: number }): void {
  const answers = { tabs: { query: [{ id, url: url ?? undefined }] }, permissions: { contains: permitted } };
  for (const api of [chrome, Reflect.get(globalThis, 'browser')]) {
    if (!api) continue;
    Object.assign(Reflect.get(api, 'tabs'), { query: () => Promise.resolve(answers.tabs.query) });
    Object.assign(Reflect.get(api, 'permissions'), {
      contains: () => Promise.resolve(answers.permissions.contains),
    });
  }
}

/** Opens the popup as if it stood over this tab. */
export async function openPopup(stage: Stage, { url, status, permitted = true }: OpenTab): Promise<Page> {
  if (status && url !== null) {
    const noted = { [`tab-${standInTab}`]: { status, page: url } };
    await stage.keeper.evaluate((items) => chrome.storage.session.set(items), noted);
  }
  const popup = await stage.context.newPage();
  await popup.addInitScript(standIn, { url, permitted, id: standInTab });
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByRole('main').waitFor();
  return popup;
}

function scene(
  name: string,
  shop: (stage: Stage) => Shop,
  tab: OpenTab,
  more: Parameters<typeof store>[2] = {},
): Scene {
  return {
    surface: 'popup',
    name,
    open: async (stage) => {
      await store(stage, { first: shop(stage) }, more);
      return openPopup(stage, tab);
    },
  };
}

const fresh = () => emptyShop;
const planned = (): Shop => ({ ...emptyShop, plan: { home: 'US', targets: ['UK', 'DE', 'FR', 'IT', 'ES'] } });
const underWay = ({ shops }: Stage) => shops.underWay;
const done = ({ shops }: Stage) => shops.done;

/** The eight states of the popup. */
export const popupStates = {
  'first-run': scene('first-run', fresh, { url: null }),
  elsewhere: scene('elsewhere', underWay, { url: null }),
  'no-permission': scene('no-permission', fresh, { url: null, permitted: false }),
  'not-recognised': scene('not-recognised', underWay, { url: sellerCentral }),
  'nothing-seen': scene('nothing-seen', planned, recognised),
  'in-progress': scene('in-progress', underWay, recognised),
  'page-changed': scene('page-changed', underWay, { url: sellerCentral, status: 'page-changed' }),
  done: scene('done', done, recognised),
} as const satisfies Record<string, Scene>;

const secondQuestion: Scene = {
  surface: 'popup',
  name: 'first-run-countries',
  open: async (stage) => {
    const popup = await popupStates['first-run'].open(stage);
    await popup.locator('.mp-country-buttons button').first().click();
    await popup.getByRole('checkbox').first().waitFor();
    return popup;
  },
};

const opened: Scene = {
  surface: 'popup',
  name: 'in-progress-opened',
  open: async (stage) => {
    const popup = await popupStates['in-progress'].open(stage);
    await popup.locator('summary').nth(3).click();
    return popup;
  },
};

const sample: Scene = {
  surface: 'popup',
  name: 'sample',
  open: async (stage) => {
    await store(stage, { first: emptyShop, sample: stage.shops.underWay });
    return openPopup(stage, recognised);
  },
};

const twoShops: Scene = {
  surface: 'popup',
  name: 'two-shops',
  open: async (stage) => {
    const { underWay: own } = stage.shops;
    await store(stage, { second: { ...planned(), name: 'Atelier Lumen' }, first: own });
    return openPopup(stage, recognised);
  },
};

export const popupScenes: readonly Scene[] = [
  ...Object.values(popupStates),
  secondQuestion,
  opened,
  sample,
  twoShops,
  scene('reading-off', underWay, recognised, { reading: false }),
  scene('damaged', underWay, recognised, { setAside: [{ at: 0, raw: 'x' }] }),
];
