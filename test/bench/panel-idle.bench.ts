import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { launchBrowser } from '../browser/launch';
import { startPractice } from '../practice/server.ts';
import type { BenchResult } from './table';
import { bundle, readerFile, variantOfExtension } from './variants';

/** Its second text is out of sight, its first one in sight. */
const address = 'https://sellercentral.amazon.it/handmade/guild/maker-profile?profile=plain';
/** By then the reader has had its last look, in ms after the panel appeared. */
const settled = 19_000;
/** So long nothing is touched, in ms. */
const watched = 10_000;

const calledSchema = z.object({
  timers: z.int(),
  frames: z.int(),
  observers: z.int(),
  pending: z.int(),
});
type Called = z.infer<typeof calledSchema>;

async function called(page: Page): Promise<Called> {
  const noted = await page.evaluate(() => document.documentElement.dataset.called ?? 'null');
  return calledSchema.parse(JSON.parse(noted));
}

/** What is called in the extension's scripts while nobody touches the page. */
async function whileIdle(page: Page): Promise<Called> {
  await wait(settled);
  const before = await called(page);
  await wait(watched);
  const after = await called(page);
  return {
    timers: after.timers - before.timers,
    frames: after.frames - before.frames,
    observers: after.observers - before.observers,
    pending: after.pending,
  };
}

/** In the page: gathers what moved without anybody having done anything, ours included. Playwright sends its source there. */
function watchShifts(): void {
  const shifts: { value: number; startTime: number }[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // What a click brings about was asked for.
      if (Reflect.get(entry, 'hadRecentInput') === true) continue;
      shifts.push({ value: Number(Reflect.get(entry, 'value')), startTime: entry.startTime });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The panel counts, it does not time: on a page that nobody touches nothing of it may run. */
export async function measure(): Promise<BenchResult[]> {
  const counting = await bundle('called.ts');
  const extension = variantOfExtension(readerFile, (script) => `${counting};${script}`);
  const practice = await startPractice();
  const browser = await launchBrowser({ extension, practicePort: practice.port, headless: true });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(watchShifts);
    await page.goto(address);
    const tab = page.locator('maker-passport').getByRole('button', { name: /^Open Maker Passport, / });
    await tab.waitFor();
    const appeared = await page.evaluate(() => performance.now());
    const closed = await whileIdle(page);
    const until = await called(page);
    if (until.timers === 0 || until.frames === 0 || until.observers === 0)
      throw new Error('What was called until then was not counted, so nothing is known.');
    await tab.click();
    const open = await whileIdle(page);
    const shifts = await page.evaluate<{ value: number; startTime: number }[]>('shifts');
    const shifted = shifts.filter(({ startTime }) => startTime > appeared).map(({ value }) => value);
    return [
      {
        title: `The panel and two badges, untouched for ${watched / 1000} s: what was called`,
        columns: ['panel', 'timers', 'animation frames', 'observers', 'timers still pending'],
        rows: Object.entries({ closed, open }).map(([name, { timers, frames, observers, pending }]) => [
          name,
          ...[timers, frames, observers, pending].map(String),
        ]),
        limits: Object.entries({ closed, open }).map(([name, counts]) => ({
          what: `calls, panel ${name}`,
          measured: Object.values(counts).reduce((sum, count) => sum + count, 0),
          atMost: 0,
          unit: 'calls',
        })),
      },
      {
        title: 'Layout shifts after the panel appeared, as the browser scores them',
        columns: ['shifts', 'sum of their scores'],
        rows: [[String(shifted.length), String(shifted.reduce((sum, value) => sum + value, 0))]],
        limits: [{ what: 'shifts', measured: shifted.length, atMost: 0, unit: 'shifts' }],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
