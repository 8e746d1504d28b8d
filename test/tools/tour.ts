import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch';
import { countriesTable, readCountries } from './read-popup';
import { downloadReport, importReports, showInventory } from './tour-listings';

const folder = path.resolve(import.meta.dirname, '../../.output/tour');
const account = 'https://sellercentral.amazon.com/hz/sc/account-information';
const profile = '/handmade/guild/maker-profile';

/**
 * The pages the tour visits, in the order of Amazon's procedure. `until` is the mark in the popup that the visit
 * changes; the home profile changes none, it is remembered as the original.
 */
const visits = [
  {
    name: 'your-services',
    what: 'Seller Account Information',
    address: account,
    until: { country: 'United Kingdom', check: 'Linked' },
  },
  {
    name: 'profile-home',
    what: 'Maker Profile, United States',
    address: `https://sellercentral.amazon.com${profile}`,
    until: null,
  },
  {
    name: 'profile-germany',
    what: 'Maker Profile, Germany (with Seller Central in German)',
    address: `https://sellercentral.amazon.de${profile}?lang=de`,
    until: { country: 'Germany', check: 'About You' },
  },
  {
    name: 'profile-italy',
    what: 'Maker Profile, Italy (half translated)',
    address: `https://sellercentral.amazon.it${profile}`,
    until: { country: 'Italy', check: 'About You' },
  },
];

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Answers the set-up: sells in the US, wants all of Europe. */
async function setPlan(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'United States' }).click();
  await popup.getByRole('button', { name: 'Start' }).click();
  await popup.getByRole('heading', { name: 'Your countries' }).waitFor();
}

/** What an extension's popup looks like: a narrow window of its own. */
async function openPopup(context: BrowserContext, origin: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`${origin}/popup.html`);
  return popup;
}

/** Opens the panel of a page, or finds it open: it stays as it was left on the page before. */
async function openPanel(page: Page): Promise<void> {
  const panel = page.locator('maker-passport');
  const tab = panel.getByRole('button', { name: /^Open Maker Passport, / });
  const sheet = panel.getByRole('complementary');
  await tab.or(sheet).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await sheet.waitFor();
}

/** Visits one page; done when the popup, open in another tab, shows what was seen there. */
async function visit(context: BrowserContext, popup: Page, stop: (typeof visits)[number], picture: string) {
  const page = await context.newPage();
  await page.goto(stop.address);
  await openPanel(page);
  await page.getByText('Checking …').first().waitFor({ state: 'hidden' });
  if (stop.until) {
    const row = popup.getByRole('listitem').filter({ hasText: stop.until.country });
    const mark = row.getByRole('img', { name: new RegExp(`^${stop.until.check}: (done|still to do)`) });
    await mark.waitFor();
  }
  await takePicture(page, picture);
  console.log(`✓ ${stop.what}`);
  await page.close();
}

/** The reports of two countries out of Seller Central and into the workbench, then what they say on the inventory. */
async function tourListings({ context, origin }: LaunchedBrowser, first: number): Promise<void> {
  const reports = [
    await downloadReport(context, { country: 'United States', host: 'sellercentral.amazon.com', folder }),
    await downloadReport(context, { country: 'Germany', host: 'sellercentral.amazon.de', folder }),
  ];
  const workbench = await context.newPage();
  await workbench.goto(`${origin}/workbench.html#listings`);
  await importReports(workbench, reports);
  await workbench.screenshot({ path: path.join(folder, `${first}-reports-imported.png`), fullPage: true });
  await workbench.close();
  console.log(`✓ Imported: ${reports.map(({ country }) => country).join(', ')}`);
  const inventory = await showInventory(context);
  await takePicture(inventory, `${first + 1}-inventory`);
  await inventory.close();
  console.log('✓ Manage All Inventory, United States, with marks beside what is missing in Germany');
}

/**
 * Walks the tour without anybody watching: set-up in the popup, the account page, three Maker Profiles, two listing
 * reports and the inventory, the popup again. Prints the progress it saw and saves a picture of every stop.
 */
export async function walkTour(browser: LaunchedBrowser): Promise<void> {
  const { context, origin } = browser;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('No display: walking the tour of the practice Seller Central.\n');

  const popup = await openPopup(context, origin);
  await popup.getByRole('button', { name: 'United States' }).waitFor();
  await takePicture(popup, '1-first-run');
  await setPlan(popup);
  console.log('✓ Popup, first run: sells in the United States, opens up Europe');

  for (const [index, stop] of visits.entries()) {
    await visit(context, popup, stop, `${index + 2}-${stop.name}`);
  }

  await tourListings(browser, visits.length + 2);

  await popup.bringToFront();
  const countries = await readCountries(popup);
  await takePicture(popup, `${visits.length + 4}-passport`);
  const progress = popup.getByRole('progressbar');
  console.log(`✓ Popup: ${await progress.getAttribute('aria-label')}\n`);
  console.log(countriesTable(countries));
  console.log(`\nPictures of every stop: ${path.relative(process.cwd(), folder)}`);
  console.log('With a display, npm start opens a window instead, to try it by hand.');
}
