import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startPractice } from '../practice/server.ts';
import { launchBrowser } from '../browser/launch';
import { prepareStage, store } from '../pictures/stage';
import { figure, median, type BenchResult } from './table';
import { bundle, variantOfExtension } from './variants';

const runs = 41;
const kinds = ['empty.html', 'popup.html'] as const;

/** What one opening shows, ms and the sum of all shifts of the layout. */
interface Opened {
  paint: number;
  shift: number;
}

/** In the page: adds up every shift of the layout. Playwright sends its source there. */
function watchShifts(): void {
  const seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}

declare const seen: { shift: number };

/** A copy of the extension with an empty React popup beside its own. */
async function withEmptyPopup(): Promise<string> {
  const folder = variantOfExtension('popup.html', (page) => page);
  writeFileSync(path.join(folder, 'empty.js'), await bundle('empty-popup.ts'));
  const page =
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="empty.js"></script>';
  writeFileSync(path.join(folder, 'empty.html'), page);
  return folder;
}

/** Opens a page of the extension and lets it rest, so that late shifts are seen, too. */
async function open(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForTimeout(300);
  const opened = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shift: seen.shift,
  }));
  await page.close();
  return opened;
}

/** The popup of a shop under way beside an empty React popup, opened by turns. */
export async function measure(): Promise<BenchResult[]> {
  const practice = await startPractice();
  const extension = await withEmptyPopup();
  const browser = await launchBrowser({ extension, practicePort: practice.port, headless: true });
  try {
    const { context, origin } = browser;
    const keeper = await context.newPage();
    await keeper.goto(`${origin}/manifest.json`);
    const stage = await prepareStage(context, keeper);
    await store(stage, { first: stage.shops.underWay });
    const opened: Record<(typeof kinds)[number], Opened[]> = { 'empty.html': [], 'popup.html': [] };
    // The first opening of each compiles what the others find compiled.
    for (const kind of kinds) await open(context, `${origin}/${kind}`);
    for (let run = 0; run < runs; run += 1) {
      for (const kind of kinds) opened[kind].push(await open(context, `${origin}/${kind}`));
    }
    const paints = (kind: (typeof kinds)[number]) => opened[kind].map(({ paint }) => paint);
    const shift = Math.max(...opened['popup.html'].map((one) => one.shift));
    return [
      {
        title: `The popup, first paint (${runs} times each, by turns)`,
        columns: ['page', 'median ms', 'least', 'most'],
        rows: kinds.map((kind) => {
          const all = paints(kind);
          return [kind, ...[median(all), Math.min(...all), Math.max(...all)].map(figure)];
        }),
        limits: [
          {
            what: 'first paint against an empty React popup',
            measured: median(paints('popup.html')) / median(paints('empty.html')),
            atMost: 1.5,
            unit: 'times',
          },
          { what: 'largest shift of the layout', measured: shift, atMost: 0, unit: '' },
        ],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
