import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { practiceReport } from '../practice/practice-report';
import { violations } from './accessibility';
import { browserForTests } from './harness';
import { importReport, type ReportedCountry, type ReportFile } from './reports';
import { expectSeen, setPlan } from './surfaces';

const browser = browserForTests();

const grid = (page: Page) => page.getByRole('grid', { name: 'Products' });
const rows = (page: Page) => grid(page).locator('tbody').getByRole('row');
const row = (page: Page, sku: string) => rows(page).filter({ has: page.getByText(sku, { exact: true }) });
const filter = (page: Page) => page.getByRole('search', { name: 'Which products' });
const dialog = (page: Page) => page.getByRole('dialog');
const card = (page: Page, country: string) => dialog(page).getByRole('region', { name: country });
const counted = (page: Page, words: string) =>
  expectSeen(page.locator('.mp-matrix-line > p').getByText(words, { exact: true }));

/** A workbench that holds the practice shop's All Listings Reports of these countries. */
async function openMatrix(...countries: ReportedCountry[]): Promise<Page> {
  await setPlan(browser);
  const workbench = await browser.openOwn('workbench.html#listings');
  for (const country of countries) await importReport(workbench, country, practiceReport({ country }));
  await expectSeen(row(workbench, 'MUG-ASH'));
  return workbench;
}

/** The SKUs of the rows in sight, in their order. */
function skusOf(page: Page): Promise<string[]> {
  return rows(page)
    .locator('.mp-grid-sku')
    .evaluateAll((cells) =>
      cells
        .map((cell) => ({ sku: cell.textContent, place: Number(cell.closest('tr')?.ariaRowIndex) }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ sku }) => sku),
    );
}

/** What a cell says, as its tooltip does: `Germany: Missing`. */
const says = (of: Locator, words: string) => expectSeen(of.getByTitle(words, { exact: true }));

test('products are found by country, state, words and order, and with the keyboard alone', async () => {
  const page = await openMatrix('US', 'DE', 'IT');
  const choose = (name: string, label: string) =>
    filter(page).getByRole('combobox', { name, exact: true }).selectOption({ label });
  await counted(page, '46 products');
  await expectSeen(page.getByText('Not counted: 4 products', { exact: false }));
  await page.getByRole('link', { name: 'Missing: 14 (Germany)' }).click();
  await counted(page, '14 products');
  await expectSeen(page.getByRole('status').filter({ hasText: '14 products' }));
  await says(row(page, 'CANDLE-ASH'), 'Germany: Missing');
  // France has no report: nothing is missing where nobody looked.
  await says(row(page, 'CANDLE-ASH'), 'France: Not looked at');
  expect(await page.getByRole('link', { name: /Missing: .*France/ }).count()).toBe(0);
  await choose('Country', 'Italy');
  await counted(page, '18 products');
  await choose('State', 'Any state');
  await choose('Country', 'All countries');
  const search = filter(page).getByLabel('Title, SKU or ASIN');
  // A German title, a SKU as Germany writes it, an ASIN: each finds its product.
  for (const [words, sku] of [
    ['becher FLUSSGRAUE', 'MUG-RIVER'],
    ['mug-rus', 'MUG-RUST'],
    ['b0cm000013', 'VASE-ASH'],
  ] as const) {
    await search.fill(words);
    await counted(page, '1 product');
    await expectSeen(row(page, sku));
  }
  await search.fill('mug');
  await choose('Order', 'By SKU');
  await expect.poll(() => skusOf(page)).toEqual(['MUG-ALL', 'MUG-ASH', 'MUG-RIVER', 'MUG-RUST', 'MUG-SNOW']);
  await choose('Order', 'By title');
  await expect.poll(() => skusOf(page)).toEqual(['MUG-ALL', 'MUG-ASH', 'MUG-RIVER', 'MUG-RUST', 'MUG-SNOW']);

  await search.fill('');
  await choose('Order', 'As in the report');
  await counted(page, '46 products');
  await grid(page).focus();
  await page.keyboard.press('Control+End');
  const active = () => grid(page).getAttribute('aria-activedescendant');
  await expect.poll(active).toMatch(/^mp-cell-45-/);
  await expectSeen(page.locator(`#${await active()}`));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  expect(await row(page, 'MUG-ASH').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await expectSeen(page.getByRole('dialog', { name: 'Hand thrown stoneware mug, ash glaze, 350 ml' }));
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog(page).count()).toBe(0);
  // Where she was, she goes on.
  expect(await grid(page).evaluate((table) => table === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('a product shows its titles side by side, each judged', async () => {
  const page = await openMatrix('US', 'DE', 'IT');
  const open = async (words: string, sku: string) => {
    await filter(page).getByLabel('Title, SKU or ASIN').fill(words);
    await counted(page, '1 product');
    await row(page, sku).getByText(sku, { exact: true }).click();
    await expectSeen(dialog(page));
  };
  await open('BOWL-ASH', 'BOWL-ASH');
  await expectSeen(card(page, 'United States').getByText('In English'));
  await expectSeen(card(page, 'Germany').getByText('The same title as in another country: United States.'));
  await expectSeen(card(page, 'Italy').getByText('In Italian'));
  const right = card(page, 'Germany').getByRole('button', { name: /^This is right/ });
  await right.click();
  await expectSeen(card(page, 'Germany').getByText('You said this is right'));
  await card(page, 'Germany').getByRole('button', { name: 'A name or title' }).click();
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('"reason":"name"');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [sku, words] of [
    ['PLATE-RUST', /\d+ characters; Amazon allows 200\./],
    ['PLATE-RIVER', /More than twice in the title: /],
    ['PLATE-SNOW', /Amazon does not allow in titles: /],
  ] as const) {
    await open(sku, sku);
    await expectSeen(card(page, 'Germany').getByText(words));
    await page.keyboard.press('Escape');
  }

  // What is missing goes to the translator, what was called right does not; and comes back judged.
  await page.getByRole('link', { name: 'Translation packet' }).click();
  await page.getByLabel(/^Also titles of products/).check();
  const { text } = await browser.saved(page, () =>
    page.getByRole('link', { name: 'Save as CSV file' }).click(),
  );
  expect(text).toContain(
    '"MP-DE-title:CANDLE-ASH","Germany","Title","German","Candle holder for the evening table, ash glaze, 9 cm","","Missing"',
  );
  expect(text).toContain('"MP-IT-title:CANDLE-ASH"');
  expect(text).not.toContain('"MP-DE-title:BOWL-ASH"');
  const answer =
    'Row,Original,Translation\nMP-DE-title:CANDLE-ASH,Candle holder,"Kerzenhalter für den Abendtisch, Ascheglasur"\n';
  await page
    .getByLabel('Answered CSV file')
    .setInputFiles({ name: 'answer.csv', mimeType: 'text/csv', buffer: Buffer.from(answer) });
  const title = page.getByRole('article', { name: 'Germany: Title (CANDLE-ASH)' });
  await expectSeen(title.getByText('In German'));
});

test('products are set aside singly and together, with a reason, and taken back', async () => {
  const page = await openMatrix('US', 'DE');
  await page.getByRole('link', { name: 'Missing: 13 (Germany)' }).click();
  await row(page, 'CANDLE-ASH').getByText('CANDLE-ASH').click();
  await card(page, 'Germany')
    .getByRole('button', { name: /^Not wanted here/ })
    .click();
  const asking = page.getByRole('dialog', { name: 'Set aside 1 product' });
  await asking.getByLabel(/^Why\?/).fill('The post breaks it');
  await asking.getByRole('button', { name: 'Set aside' }).click();
  await expectSeen(card(page, 'Germany').getByText('Set aside', { exact: true }));
  await page.keyboard.press('Escape');
  await counted(page, '12 products');
  await page.getByRole('button', { name: 'Undo' }).click();
  await counted(page, '13 products');

  await page.getByRole('button', { name: 'Select all 13' }).click();
  await page.getByRole('button', { name: 'Set aside 13 …' }).click();
  const many = page.getByRole('dialog', { name: 'Set aside 13 products' });
  expect(await many.getByLabel('Germany').isChecked()).toBe(true);
  await many.getByLabel(/^Why\?/).fill('Not now, perhaps later');
  await many.getByRole('button', { name: 'Set aside' }).click();
  await counted(page, '0 products');
  expect(await page.getByRole('link', { name: /^Missing: .*\(Germany\)/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Set aside and linked' }).click();
  await expectSeen(page.getByText('Germany: Not now, perhaps later').first());
  await page.getByRole('button', { name: /^Take back all 13/ }).click();
  await expectSeen(page.getByText('Nothing is set aside.'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectSeen(page.getByText('Germany: Not now, perhaps later').first());
});

test('a link by hand makes one product of two, outlives a new import, and is taken back', async () => {
  const page = await openMatrix('US', 'DE');
  await counted(page, '45 products');
  await filter(page).getByLabel('Title, SKU or ASIN').fill('JUG-ASH');
  await counted(page, '1 product');
  await says(row(page, 'JUG-ASH'), 'Germany: Missing');
  await row(page, 'JUG-ASH').getByText('JUG-ASH', { exact: true }).click();
  await page.getByRole('button', { name: 'Find similar products' }).click();
  const suggestion = dialog(page).getByRole('listitem').filter({ hasText: 'Ascheglasur' });
  await suggestion.getByRole('button', { name: /^This is the same product/ }).click();
  await expectSeen(card(page, 'Germany').getByText('Ascheglasur', { exact: false }));
  await page.keyboard.press('Escape');
  await filter(page).getByLabel('Title, SKU or ASIN').fill('');
  await counted(page, '44 products');
  await importReport(page, 'DE', practiceReport({ country: 'DE', date: '2026-11-20' }));
  await filter(page).getByLabel('Title, SKU or ASIN').fill('JUG-ASH');
  await says(row(page, 'JUG-ASH'), 'Germany: Listed');
  await page.getByRole('link', { name: 'Set aside and linked' }).click();
  await page.getByRole('button', { name: /^Take the link back/ }).click();
  await expectSeen(page.getByText('No products are linked by hand.'));
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await filter(page).getByLabel('Title, SKU or ASIN').fill('JUG-ASH');
  await says(row(page, 'JUG-ASH'), 'Germany: Missing');
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(row(page, 'JUG-ASH'), 'Germany: Listed');
});

/** An All Listings Report of these rows: title, SKU, price, quantity, ASIN, status. */
function report(zone: string, listings: readonly (readonly string[])[]): ReportFile {
  const header = ['item-name', 'seller-sku', 'price', 'quantity', 'open-date', 'asin1', 'status'];
  const lines = listings.map(([title, sku, price, quantity, asin]) =>
    [title, sku, price, quantity, `2026-03-01 10:00:00 ${zone}`, asin, 'Active'].join('\t'),
  );
  const text = [header.join('\t'), ...lines, ''].join('\r\n');
  return { name: 'All+Listings+Report_11-20-2026.txt', bytes: Buffer.from(text) };
}

const kept = ['Tasse', 'KEPT', '12.50', '3', 'B000000001'];
const risky = ['=HYPERLINK("http://x.example","Mug, große")', '-MUG', '1250.5', '0', 'B000000002'];

test('what is missing is taken along as a file, byte for byte, and on paper', async () => {
  await setPlan(browser);
  const page = await browser.openOwn('workbench.html#listings');
  await importReport(page, 'US', report('PST', [kept, risky]));
  await importReport(page, 'DE', report('CET', [kept]));
  await page.getByText('What is missing as a list: file or paper').click();
  await expectSeen(page.getByText('1 product', { exact: true }));
  const { name, text } = await browser.saved(page, () =>
    page.getByRole('link', { name: 'Save as CSV file' }).click(),
  );
  expect(name).toBe('missing-Germany.csv');
  expect(text).toBe(
    '\uFEFF"SKU","ASIN","Title","Price","Currency","Quantity"\r\n' +
      `"'-MUG","B000000002","'=HYPERLINK(""http://x.example"",""Mug, große"")","1250.5","USD","0"\r\n`,
  );
  // In place of the browser's print dialog, which would hold the page.
  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expectSeen(page.getByRole('heading', { name: 'Missing in: Germany' }));
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Missing in: Germany']);
  expect(await page.getByRole('row').allTextContents()).toEqual([
    'SKUTitlePrice',
    `☐-MUG${risky[0] ?? ''}1250.5 USD`,
  ]);
});

test('stock that differs is shown, and never called shared', async () => {
  const page = await openMatrix('US', 'UK');
  await page.getByRole('link', { name: 'Stock' }).click();
  await expectSeen(page.getByText('No report says whether stock is shared.', { exact: false }));
  await expectSeen(page.getByText('MUG-RUST: United States: 8 and United Kingdom: 12'));
  await expectSeen(page.getByText('UK-VASE_ASH', { exact: false }).first());
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hand thrown stoneware mug, rust red glaze, 350 ml' }).click();
  await expectSeen(card(page, 'United Kingdom').getByText('£', { exact: false }));
});
