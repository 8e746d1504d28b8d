import type { Page } from 'playwright-core';
import type { browser as extensionBrowser } from 'wxt/browser';
import { countryCodes } from '../../utils/marketplaces/countries';
import { launchBrowser, type LaunchedBrowser } from '../browser/launch';
import { startPractice } from '../practice/server.ts';
import type { StorageTask } from './listings-storage-worker';
import { figure, median, type BenchResult } from './table';
import { bundle, variantOfExtension } from './variants';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof extensionBrowser;

const sizes = [1000, 10_000, 100_000, 1_000_000];
const countrySize = 100_000;
const rounds = 5;
const paints = 15;
/** The id of the shop there is from the start, and of another one. */
const shop = 'first';
const growing = 'growth';
const plan = { home: 'US', targets: countryCodes.filter((country) => country !== 'US') };

/** In a page of the extension: what the worker answers. */
type Ask = (task: StorageTask) => Promise<number>;

async function openWorker(browser: LaunchedBrowser): Promise<{ page: Page; ask: Ask }> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/manifest.json`);
  const worker = await page.evaluateHandle(() => new Worker('/listings-worker.js'));
  const ask: Ask = async (task) => {
    const answer = await worker.evaluate(
      (own, asked) =>
        new Promise<unknown>((resolve) => {
          own.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data), { once: true });
          own.postMessage(asked);
        }),
      task,
    );
    if (typeof answer !== 'number') throw new Error(`${task.what}: ${String(answer)}`);
    return answer;
  };
  return { page, ask };
}

/** What the extension's origin takes on the disk, MB; as the browser estimates it. */
function onDisk(page: Page): Promise<number> {
  return page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
}

async function growth({ page, ask }: { page: Page; ask: Ask }): Promise<BenchResult> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const before = await onDisk(page);
    const stored = await ask({ what: 'store', shop: growing, country: 'US', rows: size });
    const taken = (await onDisk(page)) - before;
    const view = await ask({ what: 'view', shop: growing });
    const columns = await ask({ what: 'columns', shop: growing });
    await ask({ what: 'erase', shop: growing });
    rows.push([String(size), ...[stored, view, columns, taken].map(figure)]);
  }
  return {
    title: 'How storing an import grows (one country, in the extension’s worker, once each)',
    columns: ['rows', 'storing and deriving ms', 'matrix ms', 'titles and numbers ms', 'MB on disk'],
    rows,
    limits: [],
  };
}

async function eightCountries(ask: Ask): Promise<BenchResult> {
  const stored: number[] = [];
  for (const country of countryCodes)
    stored.push(await ask({ what: 'store', shop, country, rows: countrySize }));
  const many = async (what: 'view' | 'aside' | 'columns') => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await ask({ what, shop }));
    return median(times);
  };
  const [view, aside, columns] = [await many('view'), await many('aside'), await many('columns')];
  return {
    title: `Stored listings of 8 countries × ${countrySize} SKUs (in the extension’s worker; medians of ${rounds})`,
    columns: ['', 'ms'],
    rows: [
      ['storing the eighth country, and deriving matrix and counts', figure(stored.at(-1) ?? Number.NaN)],
      ['setting a product aside, and deriving matrix and counts', figure(aside)],
      ['reading the matrix', figure(view)],
      ['reading one country’s titles and numbers', figure(columns)],
    ],
    // The matrix has 300 ms to open; most of them are for drawing.
    limits: [{ what: 'reading the matrix', measured: view, atMost: 100, unit: 'ms' }],
  };
}

async function setPlan({ context, origin }: LaunchedBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const known = { plan, countries: {} };
  const shops = { current: shop, byId: { [shop]: known, [growing]: known } };
  await page.evaluate(async (stored) => chrome.storage.local.set({ shops: stored }), shops);
  await page.close();
}

/** Lets the background take the counts over, as it does when the workbench is opened. */
async function takeOverCounts({ context, origin }: LaunchedBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html#listings`);
  for (let tries = 0; tries < 100; tries++) {
    const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('shops')));
    if (stored.includes('"listings"')) return page.close();
    await page.waitForTimeout(100);
  }
  throw new Error('The counts did not reach the facts.');
}

async function firstPaint({ context, origin }: LaunchedBrowser): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.getByRole('listitem').first().waitFor();
  // On a busy machine it is drawn after the list is there.
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const at = (await painted.jsonValue()) ?? Number.NaN;
  await page.close();
  return at;
}

async function popup(without: LaunchedBrowser, filled: LaunchedBrowser): Promise<BenchResult> {
  await takeOverCounts(filled);
  const times = { without: [] as number[], filled: [] as number[] };
  for (let round = 0; round < paints; round++) {
    times.without.push(await firstPaint(without));
    times.filled.push(await firstPaint(filled));
  }
  const [bare, full] = [median(times.without), median(times.filled)];
  return {
    title: `First paint of the popup (medians of ${paints}, interleaved, in two browsers)`,
    columns: ['', 'ms'],
    rows: [
      ['no listings', figure(bare)],
      [`8 countries × ${countrySize} SKUs`, figure(full)],
    ],
    limits: [{ what: 'with listings, without = 1', measured: full / bare, atMost: 1.3, unit: '' }],
  };
}

/** Storing listings in the built extension, in a Chromium of its own. */
export async function measureStorage(): Promise<BenchResult[]> {
  const worker = await bundle('listings-storage-worker.ts');
  const extension = variantOfExtension('listings-worker.js', () => worker);
  const practice = await startPractice();
  const options = { practicePort: practice.port, headless: true };
  const [without, filled] = [await launchBrowser(options), await launchBrowser({ ...options, extension })];
  try {
    // Before anything is stored: the background erases the listings of a shop that it does not know.
    await setPlan(without);
    await setPlan(filled);
    const open = await openWorker(filled);
    const grown = await growth(open);
    const eight = await eightCountries(open.ask);
    await open.page.close();
    return [grown, eight, await popup(without, filled)];
  } finally {
    await without.close();
    await filled.close();
    await practice.stop();
  }
}
