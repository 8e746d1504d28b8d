import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TFunction } from 'i18next';
import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Shop } from '../../utils/facts/shop';
import type { SyncStatus } from '../../utils/storage/sync-item';
import { createI18n } from '../../utils/i18n/i18n';
import type { InterfaceLanguage } from '../../utils/i18n/languages';
import { joinWords } from '../../utils/i18n/words';
import { practiceReport } from '../practice/practice-report.ts';
import { doneShop, underWayShop } from './shops';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

/** Where scenes play: a browser with the extension, in one interface language. */
export interface Stage {
  context: BrowserContext;
  /** Where the extension's pages live, without a slash at the end. */
  origin: string;
  /** A page of the extension without any script of ours. */
  keeper: Page;
  language: InterfaceLanguage;
  /** The texts of that language, to find things by. */
  t: TFunction;
  /** Shops to store; `first` has listings in the database, no other has. */
  shops: Readonly<Record<'underWay' | 'done', Shop>>;
}

const locales = path.resolve(import.meta.dirname, '../../locales');

function wordsOf(language: InterfaceLanguage): TFunction {
  const folder = path.join(locales, language);
  const files = readdirSync(folder).map((file): [string, object] => [
    file,
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object,
  ]);
  return createI18n(language, joinWords(Object.fromEntries(files))).t;
}

/** The same stage with the surfaces in another language. */
export function inLanguage(stage: Stage, language: InterfaceLanguage): Stage {
  return { ...stage, language, t: wordsOf(language) };
}

/** Replaces everything that is stored but the listings. */
export async function store(
  { keeper, language }: Stage,
  shops: Readonly<Record<string, Shop>>,
  { reading = true, ...more }: { reading?: boolean; setAside?: readonly object[]; sync?: SyncStatus } = {},
): Promise<void> {
  const items = {
    shops: { current: Object.keys(shops).at(-1), byId: shops },
    settings: { language, reading },
    ...more,
  };
  await keeper.evaluate(async (all) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, items);
}

const reported = ['US', 'UK', 'DE', 'FR'] as const;

/** Has the product read and store the practice reports as it does when they are dropped on the workbench. */
async function importListings(keeper: Page, shop: string): Promise<void> {
  const files = reported.map((country) => {
    const { name, bytes } = practiceReport({ country });
    return { country, name, bytes: [...bytes] };
  });
  await keeper.evaluate(
    async ({ into, reports }) => {
      const worker = new Worker('/listings-worker.js');
      const answered = () =>
        new Promise<void>((resolve, reject) => {
          const hear = ({ data }: MessageEvent<{ what: string }>) => {
            if (data.what === 'progress') return;
            worker.removeEventListener('message', hear);
            if (data.what === 'read' || data.what === 'done') resolve();
            else reject(new Error(JSON.stringify(data)));
          };
          worker.addEventListener('message', hear);
        });
      for (const [id, { country, name, bytes }] of reports.entries()) {
        worker.postMessage({ what: 'read', id, file: new File([new Uint8Array(bytes)], name) });
        await answered();
        const choice = { country, kind: 'all', isEmpty: false };
        worker.postMessage({ what: 'store', id, shop: into, choice });
        await answered();
      }
      worker.terminate();
    },
    { into: shop, reports: files },
  );
}

/** The shop with its counts, once the background has taken them over from the database. */
async function withCounts(stage: Stage, shop: Shop): Promise<Shop> {
  await store(stage, { first: shop });
  const workbench = await stage.context.newPage();
  await workbench.goto(`${stage.origin}/workbench.html#listings`);
  const stored = () =>
    stage.keeper.evaluate(async () => {
      const { shops } = await chrome.storage.local.get<{ shops: { byId: { first: Shop } } }>('shops');
      return shops.byId.first;
    });
  let counted = await stored();
  while (!counted.countries.FR?.listings) counted = await stored();
  await workbench.close();
  return counted;
}

/** Prepares what the scenes show: listings in the database, and shops to store. */
export async function prepareStage(context: BrowserContext, keeper: Page): Promise<Stage> {
  const fresh = await underWayShop(Date.now());
  const empty: Stage = {
    context,
    origin: keeper.url().slice(0, keeper.url().lastIndexOf('/')),
    keeper,
    language: 'en',
    t: wordsOf('en'),
    shops: { underWay: fresh, done: fresh },
  };
  await importListings(keeper, 'first');
  const underWay = await withCounts(empty, fresh);
  return { ...empty, shops: { underWay, done: doneShop(underWay, Date.now()) } };
}
