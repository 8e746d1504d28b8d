import type { Page } from 'playwright-core';
import { startPractice } from '../practice/server.ts';
import { launchBrowser } from '../browser/launch';
import { figure, median, type BenchResult } from './table';
import { bundle } from './variants';

const rounds = 5;
const sizes = [1000, 10_000, 100_000];
const largest = 100_000;
const countries = ['US', 'CA', 'MX', 'UK', 'DE', 'FR', 'IT', 'ES'] as const;

/** What one opening of the workbench takes, in ms. */
interface Opened {
  /** From navigation to the first row that is drawn. */
  rows: number;
  /** Until all titles are there. */
  titles: number;
  /** The longest frame while it scrolls from the first row to the last. */
  frame: number;
  /** From the last letter typed to the answer. */
  search: number;
  /** The longest task that kept the page from answering, over all of this; 0 where none took 50 ms. */
  task: number;
}

/** In the page: marks the first frame with a row and the longest task. Playwright sends its source there. */
function watchMatrix(): void {
  const seen = { rows: 0, task: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('[data-row]')) seen.rows = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: scrolls the grid through all its rows within this many frames; the longest one, ms. */
function scrollThrough(frames: number): Promise<number> {
  const grid = document.querySelector('[role=grid]');
  if (!grid) throw new Error('There is no grid.');
  return new Promise((resolve) => {
    let [frame, longest, before] = [0, 0, performance.now()];
    const step = (now: number) => {
      if (frame > 0) longest = Math.max(longest, now - before);
      before = now;
      if (frame > frames) return resolve(longest);
      grid.scrollTop = ((grid.scrollHeight - grid.clientHeight) * frame) / frames;
      frame += 1;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Declared where the pages of the extension run. */
declare const seen: { rows: number; task: number };

async function open(page: Page, address: string): Promise<Opened> {
  await page.goto(address);
  await page.waitForFunction(() => seen.rows > 0);
  const rows = await page.evaluate(() => seen.rows);
  const titles = await page.evaluate(async () => {
    const from = performance.now();
    // Every row names a title once its country is loaded; the stock view waits for all of them.
    while (document.querySelector('[data-row] .mp-grid-title')?.textContent === 'No title seen')
      await new Promise(requestAnimationFrame);
    return performance.now() - from;
  });
  const frame = await page.evaluate(scrollThrough, 240);
  const started = Date.now();
  await page.getByLabel('Title, SKU or ASIN').fill('sage 99');
  await page.locator('[role=grid][aria-busy=false]').waitFor();
  const search = Date.now() - started;
  return { rows, titles: rows + titles, frame, search, task: await page.evaluate(() => seen.task) };
}

/** The matrix of the workbench on stored listings of eight countries. */
export async function measure(): Promise<BenchResult[]> {
  const script = await bundle('fill-listings.ts', 'filling');
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    const address = (file: string) => `${browser.origin}/${file}`;
    const keeper = await browser.context.newPage();
    await keeper.goto(address('manifest.json'));
    const plan = { home: 'US', targets: countries.slice(1) };
    await keeper.goto(address('popup.html'));
    await keeper.getByRole('button', { name: 'United States' }).click();
    await keeper.getByRole('button', { name: 'Start' }).click();
    const rows: string[][] = [];
    const opened: Opened[] = [];
    for (const products of sizes) {
      await keeper.evaluate(
        `${script}; filling.fillListings(${JSON.stringify({ shop: 'first', countries: [plan.home, ...plan.targets], products })})`,
      );
      opened.length = 0;
      for (let round = 0; round < rounds; round++) {
        const page = await browser.context.newPage();
        await page.addInitScript(watchMatrix);
        opened.push(await open(page, address('workbench.html#listings')));
        await page.close();
      }
      const middle = (part: keyof Opened) => figure(median(opened.map((one) => one[part])));
      rows.push([String(products), ...(['rows', 'titles', 'frame', 'search', 'task'] as const).map(middle)]);
    }
    const of = (part: keyof Opened) => median(opened.map((one) => one[part]));
    return [
      {
        title: `The matrix of eight countries from stored data (${rounds} times each, medians, ms)`,
        columns: ['products', 'first row', 'titles', 'longest frame', 'search', 'longest task'],
        rows,
        limits: [
          {
            what: `${largest} products: navigation to first row`,
            measured: of('rows'),
            atMost: 300,
            unit: 'ms',
          },
          {
            what: `${largest} products: longest frame of scrolling`,
            measured: of('frame'),
            atMost: 50,
            unit: 'ms',
          },
        ],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
