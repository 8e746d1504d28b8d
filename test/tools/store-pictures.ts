/**
 * `npm run store-pictures`: the five pictures for the stores, 1280 × 800, and a tile, into test/store/pictures. All
 * of them show invented data: the sample shop, and the practice Seller Central.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startPractice } from '../practice/server.ts';
import { launchBrowser, type LaunchedBrowser } from '../browser/launch';
import { badge, expectMark, openPanel, paths } from '../browser/surfaces';
import names from '../../public/_locales/en/messages.json';
import { buildExtension } from './build-extension';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test/store/pictures');
const icon = readFileSync(path.join(root, 'components/design/icon.svg'), 'utf8');
/** As in components/design/tokens.css. */
const titleFont = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif CJK SC', serif";
const size = { width: 1280, height: 800 };

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  console.log(`✓ ${name}`);
  await page.close();
}

/** Opens a place of the workbench, a little smaller than life, so that a whole thought fits into the picture. */
async function openWorkbench({ context, origin }: LaunchedBrowser, place: string): Promise<Page> {
  const page = await openAt(context, `${origin}/workbench.html#${place}`);
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '0.8'));
  return page;
}

/** The whole popup beside the extension's name: alone it would be too small for a picture. */
async function takePopup(context: BrowserContext, popup: Page, name: string): Promise<void> {
  await popup.setViewportSize({ width: 380, height: 600 });
  const picture = await popup.screenshot({ fullPage: true, animations: 'disabled' });
  const page = await openAt(context, 'about:blank');
  await page.setContent(`
    <style>
      body { margin: 0; height: 100vh; display: flex; justify-content: center; align-items: center; gap: 96px;
        background: #f8f3e7; color: #2d2730; font: 26px/1.5 system-ui }
      section { width: 460px }
      section svg { width: 160px }
      h1 { font: 600 56px/1.2 ${titleFont}; margin: 24px 0 16px }
      p { margin: 0 }
      img { height: 740px; border-radius: 12px; box-shadow: 0 12px 48px rgb(45 39 48 / 35%) }
    </style>
    <section>${icon}
      <h1>${names.name.message}</h1><p>${names.description.message}</p></section>
    <img alt="" src="data:image/png;base64,${picture.toString('base64')}">`);
  await take(page, name);
}

/** Chrome's small tile, 440 × 280. */
async function takeTile(context: BrowserContext): Promise<void> {
  const page = await openAt(context, 'about:blank');
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`
    <style>
      body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center;
        background: #f8f3e7; color: #2d2730 }
      svg { width: 128px }
      h1 { font: 600 36px/1.2 ${titleFont}; margin: 16px 0 0 }
    </style>
    ${icon}<h1>${names.name.message}</h1>`);
  await take(page, 'tile');
}

/** Popup and workbench of the sample shop. */
async function sampleShop(browser: LaunchedBrowser): Promise<void> {
  const popup = await openAt(browser.context, `${browser.origin}/popup.html`);
  await popup.getByRole('button', { name: 'Look around in a sample shop' }).click();
  await popup.getByRole('img', { name: 'About You: still to do' }).first().waitFor();
  await takePopup(browser.context, popup, '1-popup');

  const texts = await openWorkbench(browser, 'texts/IT/aboutYou');
  await texts.getByText('The glazes are free of lead').first().waitFor();
  await take(texts, '3-texts');

  const passport = await openWorkbench(browser, 'overview');
  await passport.getByRole('heading', { name: 'Your passport' }).waitFor();
  await take(passport, '4-passport');

  const products = await openWorkbench(browser, 'listings');
  const heading = products.getByRole('heading', { name: 'Products', exact: true });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await take(products, '5-products');

  await popup.getByRole('button', { name: 'Leave the sample shop' }).click();
  await popup.close();
}

/** Panel and badges beside a half-translated Maker Profile, once a plan is made and account and original were seen. */
async function makerProfile({ context, origin }: LaunchedBrowser): Promise<void> {
  const popup = await openAt(context, `${origin}/popup.html`);
  await popup.getByRole('button', { name: 'United States' }).click();
  await popup.getByRole('button', { name: 'Start' }).click();
  const account = await openAt(context, `https://sellercentral.amazon.com${paths.account}`);
  await expectMark(popup, 'United Kingdom', 'Linked: done');
  await account.close();
  const home = await openAt(context, `https://sellercentral.amazon.com${paths.profile}`);
  const panel = await openPanel(home);
  await panel.getByText('Remembered as your original').first().waitFor();
  await home.close();

  const page = await openAt(context, `https://sellercentral.amazon.it${paths.profile}`);
  await openPanel(page);
  await badge(page, 'About You').filter({ hasText: 'English' }).waitFor();
  await page
    .getByText('Short URL')
    .first()
    .evaluate((label) => label.scrollIntoView({ block: 'start' }));
  await take(page, '2-maker-profile');
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  buildExtension();
  const practice = await startPractice();
  const browser = await launchBrowser({ practicePort: practice.port, headless: true });
  try {
    await sampleShop(browser);
    await makerProfile(browser);
    await takeTile(browser.context);
  } finally {
    await browser.close();
    await practice.stop();
  }
}

await main();
