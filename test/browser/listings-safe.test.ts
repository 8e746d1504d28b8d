import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { importReport, type ReportFile } from './reports';
import { expectSeen, setPlan } from './surfaces';

/** What only Chromium can be made to do, over its DevTools protocol: a full disk, and a tab that crashes. */
const browser = browserForTests();

function report(count: number): ReportFile {
  const rows = Array.from(
    { length: count },
    (_, at) => `Mug No. ${at}\tMUG-${at}\t12.50\t3\t2026-03-01 10:00:00 PST\tActive`,
  );
  const header = 'item-name\tseller-sku\tprice\tquantity\topen-date\tstatus';
  return {
    name: `All+Listings+Report_11-${20 + Math.min(count, 3)}-2026.txt`,
    bytes: Buffer.from([header, ...rows, ''].join('\r\n')),
  };
}

const imports = (page: Page) =>
  page.getByRole('region', { name: 'Imported reports' }).getByRole('listitem').allTextContents();
const article = (page: Page, name: string) => page.getByRole('article', { name: `US-${name}` });

/** Reads a larger report and says that it is the United States'; it is not stored yet. */
async function readLarger(page: Page, count: number) {
  const { name, bytes } = report(count);
  const file = { name: `US-${name}`, mimeType: 'text/plain', buffer: Buffer.from(bytes) };
  await page.getByLabel('Choose report files').setInputFiles(file);
  const own = article(page, name);
  await own.getByLabel('Which country is this report for?').selectOption({ label: 'United States' });
  return own.getByRole('button', { name: 'Store', exact: true });
}

async function openWithTwo(): Promise<Page> {
  await setPlan(browser);
  const page = await browser.openOwn('workbench.html#listings');
  await importReport(page, 'US', report(2));
  await expectSeen(page.getByText('2 products', { exact: true }));
  return page;
}

test('a full browser says what to remove, loses nothing, and stores once there is room', async () => {
  const page = await openWithTwo();
  const { origin } = new URL(page.url());
  const devtools = await browser.context().newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 50_000 });
  const store = await readLarger(page, 20_000);
  await store.click();
  await expectSeen(page.getByText('Not stored: this browser has no more room.', { exact: false }));
  await expectSeen(page.getByText('Remove old imports from the list below', { exact: false }));
  expect(await imports(page)).toEqual([expect.stringContaining('2 listings')]);
  await page.reload();
  await expectSeen(page.getByText('2 products', { exact: true }));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  const again = await readLarger(page, 20_000);
  await again.click();
  await expectSeen(page.getByText('20,000 products', { exact: true }));
});

test('a tab that crashes while it stores leaves the older import whole, or the newer one', async () => {
  const page = await openWithTwo();
  const store = await readLarger(page, 100_000);
  await store.click();
  const devtools = await browser.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers: who would?
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const again = await browser.openOwn('workbench.html#listings');
  await expectSeen(again.getByText(/^(2|100,000) products$/));
  const [newest, ...others] = await imports(again);
  const isNew = newest?.includes('100,000 listings') ?? false;
  // What is listed as imported and what the matrix shows belong together.
  await expectSeen(again.getByText(isNew ? '100,000 products' : '2 products', { exact: true }));
  expect(others).toHaveLength(isNew ? 1 : 0);
  // And it can be tried again.
  await importReport(again, 'US', report(3));
  await expectSeen(again.getByText('3 products', { exact: true }));
});
