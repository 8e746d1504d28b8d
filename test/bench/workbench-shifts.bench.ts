import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { workbenchScenes } from '../pictures/scenes/workbench';
import { prepareStage } from '../pictures/stage';
import { startPractice } from '../practice/server.ts';
import type { BenchResult } from './table';

/** In the page: the scores of what moved without anybody having done anything. Playwright sends its source there. */
function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(Number(Reflect.get(entry, 'value')));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Two frames later everything that moved has been told. */
async function shiftsOf(page: Page): Promise<number[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate<number[]>('shifts');
}

/** Nothing jumps: what moves in each state of the workbench from its opening until everything in it is drawn. */
export async function measure(): Promise<BenchResult[]> {
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    const keeper = await browser.context.newPage();
    await keeper.goto(`${browser.origin}/manifest.json`);
    const stage = await prepareStage(browser.context, keeper);
    await browser.context.addInitScript(watchShifts);
    const moved: { name: string; shifts: number[] }[] = [];
    for (const { name, open } of workbenchScenes) {
      const page = await open(stage);
      moved.push({ name, shifts: await shiftsOf(page) });
      await page.close();
    }
    const jumping = moved.filter(({ shifts }) => shifts.length > 0);
    return [
      {
        title: `Layout shifts in ${moved.length} states of the workbench, as the browser scores them`,
        columns: ['state', 'shifts', 'sum of their scores'],
        rows: jumping.map(({ name, shifts }) => [
          name,
          String(shifts.length),
          String(shifts.reduce((sum, score) => sum + score, 0)),
        ]),
        limits: [
          { what: 'states in which something jumps', measured: jumping.length, atMost: 0, unit: 'states' },
        ],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
