import { setTimeout as wait } from 'node:timers/promises';
import { startPractice } from '../practice/server.ts';
import { launchBrowser, type LaunchedBrowser } from '../browser/launch';
import type * as InPage from './in-page';
import { profileExtension } from './profile';
import { figure, type BenchResult } from './table';
import { bundle } from './variants';

declare const inPage: typeof InPage;

const seconds = 10;
const host = 'https://sellercentral.amazon.it';
const pages = [
  { name: 'home, none of ours', path: '/home', inside: 'body', ours: false },
  { name: 'profile, beside the form', path: '/handmade/guild/maker-profile', inside: 'body', ours: true },
  { name: 'profile, around the form', path: '/handmade/guild/maker-profile', inside: 'main', ours: true },
  { name: 'account, beside the list', path: '/hz/sc/account-information', inside: 'body', ours: true },
  { name: 'account, around the list', path: '/hz/sc/account-information', inside: 'main', ours: true },
];

type BusyPage = (typeof pages)[number];

/** ms in our scripts while the large page changes a thousand times a second. */
async function timeOnBusyPage(
  { context }: LaunchedBrowser,
  script: string,
  { path, inside, ours }: BusyPage,
) {
  const page = await context.newPage();
  await page.goto(`${host}${path}`);
  if (ours) await page.locator('maker-passport').waitFor({ state: 'attached' });
  await page.addScriptTag({ content: script });
  await page.evaluate((selector) => {
    inPage.makeLarge();
    inPage.keepChanging(document.querySelector(selector) ?? document.body);
  }, inside);
  const session = await context.newCDPSession(page);
  const time = await profileExtension(session, () => wait(seconds * 1000));
  await page.close();
  return time;
}

/** Our share of the time on a page of 20,000 elements that makes 1,000 mutations a second. */
export async function measure(): Promise<BenchResult[]> {
  const script = await bundle('in-page.ts', 'inPage');
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    const rows: string[][] = [];
    const shares: number[] = [];
    for (const busy of pages) {
      const time = await timeOnBusyPage(browser, script, busy);
      const share = time / (seconds * 10);
      shares.push(share);
      rows.push([busy.name, figure(time / seconds), figure(share)]);
    }
    return [
      {
        title: `A page of 20,000 elements that makes 1,000 mutations a second, for ${seconds} s`,
        columns: ['page', 'ms a second in our scripts', '% of the time'],
        rows,
        limits: [{ what: 'largest share', measured: Math.max(...shares), atMost: 2, unit: '%' }],
      },
    ];
  } finally {
    await browser.close();
    await practice.stop();
  }
}
