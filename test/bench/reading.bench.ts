import { startPractice } from '../practice/server.ts';
import { launchBrowser } from '../browser/launch';
import type * as InPage from './in-page';
import { figure, median, type BenchResult } from './table';
import { bundle } from './variants';

declare const inPage: typeof InPage;

const runs = 31;
const host = 'https://sellercentral.amazon.it';
const pages = [
  { name: 'account, classic', path: '/hz/sc/account-information?layout=classic', kind: 'your-services' },
  { name: 'account, cards', path: '/hz/sc/account-information?layout=cards', kind: 'your-services' },
  { name: 'profile, Katal', path: '/handmade/guild/maker-profile?profile=katal', kind: 'maker-profile' },
  { name: 'profile, plain', path: '/handmade/guild/maker-profile?profile=plain', kind: 'maker-profile' },
  { name: 'profile, iframe', path: '/handmade/guild/maker-profile?profile=iframe', kind: 'maker-profile' },
  { name: 'home, none of ours', path: '/home', kind: null },
];

/** Recognising and reading a page of 20,000 elements, beside one scan of everything in the same run. */
export async function measure(): Promise<BenchResult[]> {
  const script = await bundle('in-page.ts', 'inPage');
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    const rows: string[][] = [];
    const medians: number[] = [];
    for (const { name, path, kind } of pages) {
      const page = await browser.context.newPage();
      await page.goto(`${host}${path}`);
      await page.waitForLoadState('networkidle');
      await page.addScriptTag({ content: script });
      await page.evaluate(() => inPage.makeLarge());
      const times = await page.evaluate((count) => inPage.timeReading(count), runs);
      if (times.kind !== kind) throw new Error(`${name} was read as ${times.kind}, not as ${kind}`);
      const [middle, first, scan] = [median(times.read), times.read[0] ?? 0, median(times.deepScan)];
      medians.push(middle);
      rows.push([name, String(times.elements), ...[middle, first, scan].map(figure)]);
      await page.close();
    }
    return [
      {
        title: `Recognising and reading a large page (${runs} runs; 3,000 of its elements are custom)`,
        columns: ['page', 'elements', 'median ms', 'first ms', 'deep scan ms'],
        rows,
        limits: [{ what: 'slowest median', measured: Math.max(...medians), atMost: 16, unit: 'ms' }],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
