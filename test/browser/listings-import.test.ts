import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { violations } from './accessibility';
import { browserForTests } from './harness';
import { expectMark, expectSeen, row, setPlan } from './surfaces';

const browser = browserForTests();

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, '../reports', name));
const openListings = () => browser.openOwn('workbench.html#listings');
const files = (page: Page) => page.getByRole('region', { name: 'Add listing reports' });
const file = (page: Page, name: string) => files(page).getByRole('article', { name });
const stored = (page: Page) => page.getByRole('region', { name: 'Imported reports' });

interface Given {
  name: string;
  content: Buffer;
}

function choose(page: Page, ...given: Given[]): Promise<void> {
  return page
    .getByLabel('Choose report files')
    .setInputFiles(given.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: content })));
}

/** An All Listings Report of these SKUs with ASINs of their own, in English. */
function report(rows: { sku: string; asin: string; status: string }[], zone = 'PST'): Buffer {
  const lines = rows.map(({ sku, asin, status }) =>
    [`Mug ${sku}`, sku, '12.50', '3', `2026-03-01 10:00:00 ${zone}`, asin, status].join('\t'),
  );
  const header = ['item-name', 'seller-sku', 'price', 'quantity', 'open-date', 'asin1', 'status'].join('\t');
  return Buffer.from([header, ...lines, ''].join('\r\n'));
}

const mugs = (count: number, status = 'Active') =>
  Array.from({ length: count }, (_, at) => ({
    sku: `MUG-${at}`,
    asin: `B0MUG${String(at).padStart(5, '0')}`,
    status,
  }));

async function storeFor(page: Page, name: string, country: string): Promise<void> {
  const one = file(page, name);
  await one.getByLabel('Which country is this report for?').selectOption({ label: country });
  await one.getByRole('button', { name: 'Store', exact: true }).click();
  await expectSeen(one.getByText(/^Stored: /));
}

/** A file too large to be handed over but by its path. */
const folder = mkdtempSync(path.join(tmpdir(), 'maker-passport-'));
const large = path.join(folder, 'large_11-21-2026.txt');
afterAll(() => rmSync(folder, { recursive: true }));

const dated = (content: Buffer, name = 'All+Listings+Report_11-20-2026.txt'): Given => ({ name, content });
const items = (region: Locator) => region.getByRole('listitem');

test('reports of several countries are read, confirmed and stored, and the popup says what is listed', async () => {
  const popup = await setPlan(browser);
  const workbench = await openListings();
  await choose(
    workbench,
    { name: 'DE_all_listings_cp1252.txt', content: sample('DE_all_listings_cp1252.txt') },
    { name: 'IT_all_listings_cp1252.txt', content: sample('IT_all_listings_cp1252.txt') },
    dated(report(mugs(4))),
    dated(report(mugs(3), 'CET'), 'Alle+Angebote_11-20-2026.txt'),
  );
  const german = file(workbench, 'DE_all_listings_cp1252.txt');
  await expectSeen(german.getByText('All Listings Report', { exact: true }));
  await expectSeen(german.getByText('Probably Germany.', { exact: false }));
  expect(await german.getByLabel('Which country is this report for?').inputValue()).toBe('DE');
  expect(await violations(workbench)).toEqual([]);
  const top = () =>
    files(workbench).evaluate((part) => Math.round(part.getBoundingClientRect().top + scrollY));
  const before = await top();
  // Pacific time does not say which country of North America.
  const american = file(workbench, 'All+Listings+Report_11-20-2026.txt');
  await storeFor(workbench, 'All+Listings+Report_11-20-2026.txt', 'United States');
  await expectSeen(american.getByText('Stored: 4 listings for United States.'));
  await storeFor(workbench, 'Alle+Angebote_11-20-2026.txt', 'France');
  await expectSeen(stored(workbench).getByText('imported on', { exact: false }).first());
  expect(await items(stored(workbench)).count()).toBe(2);
  await expectSeen(workbench.getByRole('grid', { name: 'Products' }));
  expect(await top(), 'the first matrix moves nothing').toBe(before);
  await popup.reload();
  await expectMark(popup, 'France', 'Listings: still to do');
  await row(popup, 'France').getByText('France', { exact: true }).click();
  await expectSeen(popup.getByText('1 of 4 products is missing', { exact: false }));
  expect(await violations(workbench)).toEqual([]);
});

test('a removed import can be put back, and is gone after that', async () => {
  await setPlan(browser);
  const workbench = await openListings();
  await choose(workbench, dated(report(mugs(2))));
  await storeFor(workbench, 'All+Listings+Report_11-20-2026.txt', 'United States');
  const facts = async () => JSON.stringify(await browser.stored());
  await expect.poll(facts).toContain('"listed":2');
  await stored(workbench)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect.poll(facts).not.toContain('"listed"');
  await workbench.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(facts).toContain('"listed":2');
  await expectSeen(stored(workbench).getByText('2 listings', { exact: false }));
});

test('reading a large file can be cancelled, and closing the tab leaves what was stored', async () => {
  const rows = report(mugs(900_000));
  // Twice, so that reading takes longer than finding the button.
  writeFileSync(large, Buffer.concat([rows, rows]));
  await setPlan(browser);
  const workbench = await openListings();
  await choose(workbench, dated(report(mugs(2))));
  await storeFor(workbench, 'All+Listings+Report_11-20-2026.txt', 'United States');
  const input = workbench.getByLabel('Choose report files');
  await input.setInputFiles(large);
  await file(workbench, 'large_11-21-2026.txt')
    .getByRole('button', { name: /^Cancel/ })
    .click();
  await expect.poll(() => file(workbench, 'large_11-21-2026.txt').count()).toBe(0);
  await input.setInputFiles(large);
  await expectSeen(file(workbench, 'large_11-21-2026.txt').getByRole('button', { name: /^Cancel/ }));
  await workbench.close();
  const again = await openListings();
  await expectSeen(stored(again).getByText('2 listings', { exact: false }));
  expect(await items(stored(again)).count()).toBe(1);
});

test.each([
  ['empty.txt', Buffer.alloc(0), 'this file is empty'],
  ['photo.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'this is a picture'],
  [
    'report.txt',
    Buffer.from('<!doctype html><title>Amazon Sign-In</title>'),
    'Found in line 1: Amazon Sign-In',
  ],
  [
    'settlement.txt',
    Buffer.from('settlement-id\tsettlement-start-date\tsku\tprice-amount\n'),
    'another Amazon report',
  ],
  ['list.txt', Buffer.from('Name\tColour\nMug\tBlue\n'), 'Found in line 1: Name Colour'],
])('%s is refused in plain words, and nothing is stored', async (name, content, words) => {
  await setPlan(browser);
  const workbench = await openListings();
  await choose(workbench, { name, content });
  await expectSeen(file(workbench, name).getByText('Nothing was stored.'));
  await expectSeen(file(workbench, name).getByText(words, { exact: false }));
  expect(await stored(workbench).count()).toBe(0);
});

test('a file that speaks of another region, or repeats another country, has to be confirmed', async () => {
  await setPlan(browser);
  const workbench = await openListings();
  const name = 'All+Listings+Report_11-20-2026.txt';
  await choose(workbench, dated(report(mugs(2))));
  await storeFor(workbench, name, 'United States');
  await file(workbench, name)
    .getByRole('button', { name: /^Close/ })
    .click();
  await choose(workbench, dated(report(mugs(2))));
  const one = file(workbench, name);
  await one.getByLabel('Which country is this report for?').selectOption({ label: 'Germany' });
  await expectSeen(one.getByText(/“PST” in this file does not fit Germany\./));
  await expectSeen(one.getByText('the very same file that is stored for United States', { exact: false }));
  await one.getByRole('button', { name: 'Store', exact: true }).click();
  // The browser asks for the tick; nothing was stored.
  expect(await items(stored(workbench)).count()).toBe(1);
  await one.getByLabel('I have looked at this. The file is right.').check();
  await one.getByRole('button', { name: 'Store', exact: true }).click();
  await expectSeen(one.getByText('Stored: 2 listings for Germany.'));
});
