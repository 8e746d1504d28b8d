import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { browser as extension } from 'wxt/browser';
import { browserForTests } from './harness';
import { expectVerdict, paths, setPlan } from './surfaces';

declare const chrome: typeof extension;

const browser = browserForTests({ keepsPages: true });
const italian = `https://sellercentral.amazon.it${paths.profile}?profile=plain&kept=1`;
const verdict = '2 of 5 sentences are still in English';

/** The number of the one open Seller Central tab, as only the extension may ask. */
const tabOf = () =>
  browser.keeper().evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://sellercentral.amazon.it/*' });
    return tab?.id ?? 0;
  });

/** What our element says, asked of the page itself: Playwright takes a page that was kept for one that still loads. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const buttons = document.querySelector('maker-passport')?.shadowRoot?.querySelectorAll('button');
    return buttons ? Array.from(buttons, (one) => one.ariaLabel ?? one.textContent).join() : 'nothing';
  });

/** Leaves the page for another one, does something meanwhile, and goes back to the page as it was kept. */
async function meanwhile(page: Page, tab: number, work: () => Promise<unknown>): Promise<void> {
  const shownAgain = () => page.evaluate(() => Number(Reflect.get(globalThis, 'shownAgain')));
  const times = await shownAgain();
  await page.goto('https://sellercentral.amazon.it/home?kept=1');
  await work();
  await browser.keeper().evaluate((id) => chrome.tabs.goBack(id), tab);
  // Loaded anew, it would not go on counting.
  await expect.poll(shownAgain).toBe(times + 1);
}

test('a page the browser kept goes on where it was, and leaves where it may not be read any more', async () => {
  await setPlan(browser);
  const page = await browser.open(italian, (opening) =>
    opening.addInitScript(() => {
      let shownAgain = 0;
      Object.defineProperty(globalThis, 'shownAgain', { get: () => shownAgain });
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) shownAgain += 1;
      });
    }),
  );
  await expectVerdict(page, 'Inspiration', verdict);
  const tab = await tabOf();
  await meanwhile(page, tab, () => browser.stopWorker());
  await page.evaluate(() => {
    const inspiration = document.querySelector<HTMLTextAreaElement>('textarea[name="inspiration"]');
    if (inspiration) inspiration.value = 'Ogni ciotola porta il segno di una passeggiata lungo il fiume.';
    inspiration?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => drawn(page)).toContain('Inspiration: In Italian');

  await meanwhile(page, tab, () => browser.store({ settings: { language: null, reading: false } }));
  await expect.poll(() => drawn(page)).toBe('nothing');
  await browser.store({ settings: { language: null, reading: true } });
  await expect.poll(() => drawn(page)).toContain('Inspiration: In Italian');

  await meanwhile(page, tab, () => browser.withhold());
  await expect.poll(() => drawn(page)).toBe('nothing');
});
