import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { practiceReport } from '../practice/practice-report';
import { browserForTests } from './harness';
import { importReport } from './reports';
import { expectSeen, host, openPanel, setPlan } from './surfaces';

const browser = browserForTests();
const seller = 'https://sellercentral.amazon.com';
const inventory = `${seller}/myinventory/inventory`;

/** Sets up the plan and imports the reports of the home country and of two others. */
async function importReports(): Promise<void> {
  await setPlan(browser);
  const workbench = await browser.openOwn('workbench.html#listings');
  for (const country of ['US', 'DE', 'IT'] as const) {
    await importReport(workbench, country, practiceReport({ country }));
  }
  await workbench.close();
}

/** Manage Inventory, new or old. The practice site takes its options elsewhere: in the address they would be a filter. */
async function openInventory(options: string): Promise<Page> {
  const page = await browser.open(`${seller}/home?${options}`);
  await page.goto(inventory);
  return page;
}

const mark = (page: Page, words: string) =>
  host(page)
    .getByRole('list', { name: 'Products on this page that are missing elsewhere' })
    .getByRole('listitem')
    .filter({ hasText: words });

/** The mark stands in the row and covers nothing that is read or pressed there. */
async function expectInRow(row: Locator, own: Locator): Promise<void> {
  await row.scrollIntoViewIfNeeded();
  await expect.poll(() => own.evaluate((drawn) => getComputedStyle(drawn).visibility)).toBe('visible');
  const [around, drawn] = [await row.boundingBox(), await own.boundingBox()];
  if (!around || !drawn) throw new Error('The row or its mark is not drawn.');
  expect(drawn.x).toBeGreaterThanOrEqual(around.x);
  expect(drawn.y).toBeGreaterThanOrEqual(around.y);
  expect(drawn.x + drawn.width).toBeLessThanOrEqual(around.x + around.width);
  expect(drawn.y + drawn.height).toBeLessThanOrEqual(around.y + around.height);
  const under = await row.evaluate(
    (element, { x, y, width, height }) =>
      [...element.querySelectorAll('a, button, input, kat-input, kat-label, img')].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.left < x + width && box.right > x && box.top < y + height && box.bottom > y;
      }).length,
    drawn,
  );
  expect(under).toBe(0);
}

test('a mark beside each row of the new page says where else the product is missing', async () => {
  await importReports();
  const page = await openInventory('inventory=new');
  const row = page.locator('[data-sku="CANDLE-ASH"]');
  await page.mouse.move(600, 600);
  // The grid draws only the rows in sight.
  await expect
    .poll(async () => {
      if ((await row.count()) === 0) await page.mouse.wheel(0, 500);
      return row.count();
    })
    .toBe(1);
  const own = mark(page, 'CANDLE-ASH: missing in Germany and Italy');
  await expectInRow(row, own);
  await expectSeen(own.getByText('Missing in DE, IT'));
  // France was never looked at, and the teapot is everywhere.
  await mark(page, 'CUP-SNOW: missing in Italy').waitFor({ state: 'attached' });
  expect(await mark(page, 'France').count()).toBe(0);
  expect(await mark(page, 'POT-ASH').count()).toBe(0);

  await openPanel(page);
  await expectSeen(
    host(page)
      .getByText(/products are missing/)
      .first(),
  );
  const opening = browser.context().waitForEvent('page');
  await host(page).getByRole('button', { name: 'Show what is missing: Italy' }).click();
  const workbench = await opening;
  await workbench.waitForURL(/#listings\/IT\/missing$/);
  const filter = workbench.getByRole('search', { name: 'Which products' });
  await expectSeen(filter);
  expect(await filter.getByRole('combobox', { name: 'Country', exact: true }).inputValue()).toBe('IT');
  await expectSeen(workbench.getByText('18 products', { exact: true }));
});

test('the old page has the same marks, in its table', async () => {
  await importReports();
  const page = await openInventory('inventory=old');
  await expectInRow(
    page.getByRole('row').filter({ hasText: 'JUG-ASH' }),
    mark(page, 'JUG-ASH: missing in Germany'),
  );
  expect(await mark(page, 'POT-ASH').count()).toBe(0);
});

test('what is scrolled and paged past is gathered, and what was not seen is never called missing', async () => {
  const popup = await setPlan(browser);
  const page = await openInventory('inventory=new&size=134');
  const panel = await openPanel(page);
  const seen = panel.locator('strong').getByText(/^\d+ of \d+ seen$/);
  const numbers = async () => (await seen.textContent())?.match(/\d+/g)?.map(Number) ?? [];
  await expectSeen(seen);
  const [first = 0, total = 0] = await numbers();
  expect(first).toBeLessThan(25);
  expect(total).toBeGreaterThan(40);
  await page.mouse.move(400, 600);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return numbers();
    })
    .toEqual([25, total]);
  // An open panel may stand before the page's foot; it stays open on the next page.
  const next = page.locator('kat-pagination').getByRole('button', { name: 'Next' });
  await next.evaluate((button) => button.focus());
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=2/);
  await expect.poll(async () => (await numbers())[0] ?? 0).toBeGreaterThan(25);
  await expectSeen(panel.getByText(/What was not seen is never called missing/));
  await page.close();
  // Nothing was proven to be missing anywhere by looking at a part.
  const stored = JSON.stringify(await browser.stored());
  expect(stored).toMatch(/"gathered":\{[^}]*"complete":false/);
  expect(stored).not.toMatch(/"missing":[1-9]/);
  await popup.close();
});
