import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPractice, type Practice } from '../practice/server.ts';
import { launchBrowser, type LaunchedBrowser } from './launch';
import { importReport, type ReportFile } from './reports';
import { expectSeen, setPlan } from './surfaces';

/**
 * Only Chromium can be made to crash, over its DevTools protocol, and lets a test into a page's worker. A crash takes
 * all pages of the extension with it, so each test has a browser of its own.
 */
let practice: Practice;
let browser: LaunchedBrowser;
beforeEach(async () => {
  practice = await startPractice();
  browser = await launchBrowser({ practicePort: practice.port, headless: true });
});
afterEach(async () => {
  await browser.close();
  await practice.stop();
});

async function openOwn(file: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${file}`);
  return page;
}

function report(count: number): ReportFile {
  const rows = Array.from(
    { length: count },
    (_, at) => `Mug No. ${at}\tMUG-${at}\t12.50\t3\t2026-03-01 10:00:00 PST\tActive`,
  );
  const header = 'item-name\tseller-sku\tprice\tquantity\topen-date\tstatus';
  const bytes = Buffer.from([header, ...rows, ''].join('\r\n'));
  return { name: `All+Listings+Report_11-2${Math.min(count, 3)}-2026.txt`, bytes };
}

const imports = (page: Page) =>
  page.getByRole('region', { name: 'Imported reports' }).getByRole('listitem').allTextContents();

/** Reads another report and says that it is the United States'. Gives what asks whether it shall be stored. */
async function readAnother(page: Page, count: number) {
  const { name, bytes } = report(count);
  const file = { name: `another ${name}`, mimeType: 'text/plain', buffer: Buffer.from(bytes) };
  await page.getByLabel('Choose report files').setInputFiles(file);
  const own = page.getByRole('article', { name: file.name });
  await own.getByLabel('Which country is this report for?').selectOption({ label: 'United States' });
  return {
    looked: own.getByRole('checkbox'),
    store: own.getByRole('button', { name: 'Store', exact: true }),
  };
}

async function openWithTwo(): Promise<Page> {
  await setPlan({ openOwn });
  const page = await openOwn('workbench.html#listings');
  await importReport(page, 'US', report(2));
  await expectSeen(page.getByText('2 products', { exact: true }));
  return page;
}

test('a tab that crashes while it stores leaves the older import whole, or the newer one', async () => {
  const page = await openWithTwo();
  const { store } = await readAnother(page, 100_000);
  const devtools = await browser.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await store.click();
  // A crash does not answer.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await openOwn('workbench.html#listings');
  await expectSeen(again.getByText(/^(2|100,000) products$/));
  await expectSeen(again.getByRole('region', { name: 'Imported reports' }));
  const [newest, ...others] = await imports(again);
  const isNew = newest?.includes('100,000 listings') ?? false;
  // What is listed as imported and what the matrix shows belong together.
  await expectSeen(again.getByText(isNew ? '100,000 products' : '2 products', { exact: true }));
  expect(others).toHaveLength(isNew ? 1 : 0);
  const next = await readAnother(again, 3);
  // So much less than before is asked about.
  if (isNew) await next.looked.check();
  await next.store.click();
  await expectSeen(again.getByText('3 products', { exact: true }));
});

/** In the import worker: the columns of an import find no room any more, though its entry in the list still did. */
function fillDisk(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    if (this.name === 'blocks') throw new DOMException('No room.', 'QuotaExceededError');
    return put.call(this, value, key);
  };
}

/** Chromium can be given a small quota for tests, but IndexedDB does not heed it: so the worker's own calls fail. */
test('a disk that is full is told with what to erase, and the older import stays whole', async () => {
  const page = await openWithTwo();
  const { store } = await readAnother(page, 3);
  await Promise.all(page.workers().map((worker) => worker.evaluate(fillDisk)));
  await store.click();
  const told = page.getByRole('alert').filter({ hasText: 'no more room' });
  await expectSeen(told);
  expect(await told.textContent()).toContain('remove old imports from the list below');
  await page.reload();
  await expectSeen(page.getByText('2 products', { exact: true }));
  expect(await imports(page)).toHaveLength(1);
  // The new page has a new worker, and room.
  const again = await readAnother(page, 3);
  await again.store.click();
  await expectSeen(page.getByText('3 products', { exact: true }));
});
