import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch';
import { countriesTable, readCountries } from './read-popup';

const folder = path.resolve(import.meta.dirname, '../../.output/tour');
const account = 'https://sellercentral.amazon.com/hz/sc/account-information';
const profile = '/handmade/guild/maker-profile';

/** The pages the tour visits, in the order of Amazon's procedure. The interface language differs on purpose. */
const visits = [
  { name: 'your-services', what: 'Seller Account Information', address: account },
  {
    name: 'profile-home',
    what: 'Maker Profile, United States',
    address: `https://sellercentral.amazon.com${profile}`,
  },
  {
    name: 'profile-germany',
    what: 'Maker Profile, Germany (in German)',
    address: `https://sellercentral.amazon.de${profile}?lang=de`,
  },
  {
    name: 'profile-italy',
    what: 'Maker Profile, Italy (half translated)',
    address: `https://sellercentral.amazon.it${profile}`,
  },
];

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Answers the set-up: sells in the US, wants all of Europe. */
async function setPlan(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'United States' }).click();
  await popup.getByRole('button', { name: 'Start' }).click();
  await popup.getByRole('heading', { name: 'Your countries' }).waitFor();
}

/** What an extension's popup looks like: a narrow window of its own. */
async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

async function openPanel(page: Page): Promise<Locator> {
  const panel = page.locator('maker-passport');
  await panel
    .getByRole('button', { name: /^Open Maker Passport/ })
    .first()
    .click();
  return panel;
}

/**
 * Walks the tour without anybody watching: set-up in the popup, the account page, three Maker Profiles, the
 * popup again. Prints the progress it saw and saves a picture of every stop.
 */
export async function walkTour({ context, extensionId }: LaunchedBrowser): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('No display: walking the tour of the practice Seller Central.\n');

  const firstRun = await openPopup(context, extensionId);
  await firstRun.getByRole('button', { name: 'United States' }).waitFor();
  await picture(firstRun, '1-first-run');
  await setPlan(firstRun);
  console.log('✓ Popup, first run: sells in the United States, opens up Europe');
  await firstRun.close();

  for (const [index, { name, what, address }] of visits.entries()) {
    const page = await context.newPage();
    await page.goto(address);
    await openPanel(page);
    await picture(page, `${index + 2}-${name}`);
    console.log(`✓ ${what}`);
    await page.close();
  }

  const popup = await openPopup(context, extensionId);
  const countries = await readCountries(popup);
  await picture(popup, `${visits.length + 2}-passport`);
  console.log(
    `✓ Popup: ${await popup.getByRole('img', { name: /done/ }).first().getAttribute('aria-label')}\n`,
  );
  console.log(countriesTable(countries));
  console.log(`\nPictures: ${path.relative(process.cwd(), folder)}`);
}
