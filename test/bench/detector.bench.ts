import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { startPractice } from '../practice/server.ts';
import { builtExtension, launchBrowser, type LaunchedBrowser } from '../browser/launch';
import { scriptDuration } from './profile';
import { figure, median, type BenchResult } from './table';
import { bundle, detectorFile, variantOfExtension } from './variants';

/** A page of Seller Central that is none of ours. */
const address = 'https://sellercentral.amazon.com/home';
const runs = 9;
/** From the start of loading, in ms; by then the detector has had its last look. */
const watched = 9000;
/** So far apart the variants load, in ms: each loads alone, and all are idle together. */
const apart = 1500;

const inputEvents =
  /^(input|change|key|pointer|mouse|touch|click|dblclick|wheel|scroll|focus|blur|paste|submit|select)/;

const leftBehindSchema = z.object({
  observers: z.int(),
  timers: z.int(),
  listeners: z.array(z.string()),
});

/** Opens the page in a fresh tab, which has a process of its own: nothing is compiled yet. */
async function openFresh({ context }: LaunchedBrowser): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The processor's time, not the clock's: what else the machine does stays out of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await wait(watched);
  return { page, session };
}

/** ms of scripting of one load, the page's own included. */
async function timeOfLoad(browser: LaunchedBrowser): Promise<number> {
  const { page, session } = await openFresh(browser);
  const time = await scriptDuration(session);
  await page.close();
  return time;
}

/** For each extension its times, measured in turn. */
async function scriptingTimes(extensions: readonly string[], practicePort: number): Promise<number[][]> {
  const browsers: LaunchedBrowser[] = [];
  try {
    for (const extension of extensions) {
      browsers.push(await launchBrowser({ extension, practicePort, headless: true }));
    }
    const rounds: number[][] = [];
    for (let run = 0; run < runs; run += 1) {
      const loads = browsers.map(async (browser, index) => {
        await wait(index * apart);
        return timeOfLoad(browser);
      });
      rounds.push(await Promise.all(loads));
    }
    return extensions.map((_, index) => rounds.map((round) => round[index] ?? Number.NaN));
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

async function leftBehind(
  extension: string,
  practicePort: number,
): Promise<z.infer<typeof leftBehindSchema>> {
  const browser = await launchBrowser({ extension, practicePort, headless: true });
  try {
    const { page } = await openFresh(browser);
    const noted = await page.evaluate(() => document.documentElement.dataset.leftBehind ?? 'null');
    return leftBehindSchema.parse(JSON.parse(noted));
  } finally {
    await browser.close();
  }
}

function kilobytes(script: string): number {
  return Buffer.byteLength(script) / 1000;
}

function row(name: string, script: string, times: readonly number[], none: number): string[] {
  const figures = [median(times), Math.min(...times), Math.max(...times), median(times) - none];
  return [name, figure(kilobytes(script)), ...figures.map(figure)];
}

/** The detector against the same extension with React in its content script, on a page that is none of ours. */
export async function measure(): Promise<BenchResult[]> {
  const detector = readFileSync(path.join(builtExtension, detectorFile), 'utf8');
  const react = await bundle('with-react.ts');
  const leftovers = await bundle('leftovers.ts');
  const variants = [
    variantOfExtension(detectorFile, () => ''),
    builtExtension,
    // The same extension: it would have to look at the page all the same.
    variantOfExtension(detectorFile, (script) => `${react};${script}`),
  ];
  const watching = variantOfExtension(detectorFile, (script) => `${leftovers};${script}`);
  const practice = await startPractice();
  try {
    const [without = [], own = [], other = []] = await scriptingTimes(variants, practice.port);
    const none = median(without);
    const left = await leftBehind(watching, practice.port);
    const size = kilobytes(detector);
    const ratio = (median(own) - none) / (median(other) - none);
    return [
      {
        title: `A page that is none of ours: scripting of ${runs} loads each, interleaved, ms`,
        columns: ['content script', 'minified kB', 'median', 'least', 'most', 'more than without'],
        rows: [
          row('none', '', without, none),
          row('the detector', detector, own, none),
          row('the detector with React', react, other, none),
        ],
        limits: [
          { what: 'size of the detector', measured: size, atMost: 8, unit: 'kB' },
          { what: 'its scripting time against React', measured: ratio, atMost: 0.1, unit: 'times' },
        ],
      },
      {
        title: `What the detector leaves behind there, ${watched / 1000} s after loading`,
        columns: ['what', 'count'],
        rows: [
          ['observers of mutations', String(left.observers)],
          ['timers', String(left.timers)],
          ['listeners, of any kind', left.listeners.join(', ') || 'none'],
        ],
        limits: [
          { what: 'observers', measured: left.observers, atMost: 0, unit: 'left' },
          { what: 'timers', measured: left.timers, atMost: 0, unit: 'left' },
          {
            what: 'listeners on input',
            measured: left.listeners.filter((type) => inputEvents.test(type)).length,
            atMost: 0,
            unit: 'left',
          },
        ],
      },
    ];
  } finally {
    await practice.stop();
  }
}
