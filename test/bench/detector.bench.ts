import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { startPractice } from '../practice/server.ts';
import { builtExtension, launchBrowser, type LaunchedBrowser } from '../browser/launch';
import { profileExtension } from './profile';
import { figure, median, type BenchResult } from './table';
import { bundle, detectorFile, variantOfExtension } from './variants';

/** A page of Seller Central that is none of ours. */
const address = 'https://sellercentral.amazon.com/home';
const runs = 9;
/** From the start of loading, in ms; by then the detector has had its last look. */
const watched = 4000;

const inputEvents =
  /^(input|change|key|pointer|mouse|touch|click|dblclick|wheel|scroll|focus|blur|paste|submit|select)/;

const leftBehindSchema = z.object({
  observers: z.int(),
  timers: z.int(),
  listeners: z.array(z.string()),
});

interface Opened {
  browser: LaunchedBrowser;
  page: Page;
  session: CDPSession;
}

async function openVariant(extension: string, practicePort: number): Promise<Opened> {
  const browser = await launchBrowser({ extension, practicePort, headless: true });
  const page = await browser.context.newPage();
  await page.goto(address);
  await wait(watched);
  return { browser, page, session: await browser.context.newCDPSession(page) };
}

function timeOfLoad({ page, session }: Opened): Promise<number> {
  return profileExtension(session, async () => {
    await page.reload();
    await wait(watched);
  });
}

async function scriptingTime(extensions: readonly string[], practicePort: number): Promise<number[][]> {
  const opened: Opened[] = [];
  try {
    for (const extension of extensions) opened.push(await openVariant(extension, practicePort));
    const times: number[][] = opened.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, variant] of opened.entries()) times[index]?.push(await timeOfLoad(variant));
    }
    return times;
  } finally {
    for (const { browser } of opened) await browser.close();
  }
}

async function leftBehind(
  extension: string,
  practicePort: number,
): Promise<z.infer<typeof leftBehindSchema>> {
  const { browser, page } = await openVariant(extension, practicePort);
  try {
    const noted = await page.evaluate(() => document.documentElement.dataset.leftBehind ?? 'null');
    return leftBehindSchema.parse(JSON.parse(noted));
  } finally {
    await browser.close();
  }
}

function kilobytes(script: string): number {
  return Buffer.byteLength(script) / 1000;
}

/** The detector against the same extension with React in its content script, on a page that is none of ours. */
export async function measure(): Promise<BenchResult[]> {
  const detector = readFileSync(path.join(builtExtension, detectorFile), 'utf8');
  const react = await bundle('with-react.ts');
  const leftovers = await bundle('leftovers.ts');
  const withReact = variantOfExtension(detectorFile, () => react);
  const watching = variantOfExtension(detectorFile, (script) => `${leftovers};${script}`);
  const practice = await startPractice();
  try {
    const times = await scriptingTime([builtExtension, withReact], practice.port);
    const [own, other] = [median(times[0] ?? []), median(times[1] ?? [])];
    const left = await leftBehind(watching, practice.port);
    const size = kilobytes(detector);
    return [
      {
        title: `A page that is none of ours (${runs} loads each, interleaved; median, ms in our scripts)`,
        columns: ['content script', 'minified kB', 'ms', 'least', 'most'],
        rows: [
          ['detector', size, own, ...[Math.min, Math.max].map((pick) => pick(...(times[0] ?? [])))],
          [
            'with React in it',
            kilobytes(react),
            other,
            ...[Math.min, Math.max].map((pick) => pick(...(times[1] ?? []))),
          ],
        ].map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell))),
        limits: [
          { what: 'size of the detector', measured: size, atMost: 8, unit: 'kB' },
          { what: 'its scripting time against React', measured: own / other, atMost: 0.1, unit: 'times' },
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
