import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectSeen, host, paths } from './surfaces';

const browser = browserForTests();

/** More stops than any surface has between two things. */
const mostStops = 80;

const hasFocus = (wanted: Locator) => wanted.evaluate((element) => element.matches(':focus'));

/**
 * Presses Tab until this has the focus, as somebody without a mouse does. Past the page's last stop Firefox goes on
 * in its own buttons, and what has the focus in the page then does not match `:focus`: what lies before is gone to
 * with Shift+Tab.
 */
async function tabTo(page: Page, wanted: Locator, tab: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(tab);
  }
  throw new Error(`${tab} never comes to ${String(wanted)}.`);
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

test('the whole tour goes without a mouse: set-up, panel, popup, workbench', async () => {
  const popup = await browser.openOwn('popup.html');
  await press(popup, popup.getByRole('button', { name: 'United States' }));
  await press(popup, popup.getByRole('checkbox', { name: 'Spain' }), 'Space');
  await press(popup, popup.getByRole('button', { name: 'Start' }));
  await expectFocused(popup, 'Next step', 2);

  const page = await browser.open(`https://sellercentral.amazon.com${paths.account}`);
  const tab = host(page).getByRole('button', { name: /^Open Maker Passport, / });
  await press(page, tab);
  const panel = host(page).getByRole('complementary', { name: 'Maker Passport' });
  await expectSeen(panel.getByText('Germany').first());
  await tabTo(page, panel.getByRole('button', { name: 'Left' }));
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(tab)).toBe(true);

  await popup.bringToFront();
  await press(popup, popup.locator('summary').filter({ hasText: 'Germany' }));
  await expectSeen(popup.getByRole('button', { name: 'All steps for Germany' }));

  const workbench = await browser.openOwn('workbench.html');
  await press(workbench, workbench.getByRole('link', { name: 'Skip to the content' }));
  await expectFocused(workbench, 'Overview');
  for (const section of ['Steps', 'Texts', 'Listings', 'Translation packet', 'Your decisions', 'Your data']) {
    await tabTo(workbench, workbench.getByRole('link', { name: section, exact: true }).first(), 'Shift+Tab');
    await workbench.keyboard.press('Enter');
    await expectFocused(workbench, section);
  }
});

/** What is new has taken the focus to its heading. */
async function expectFocused(page: Page, heading: string, level = 1): Promise<void> {
  const element = page.getByRole('heading', { level, name: heading });
  await element.waitFor();
  await expect.poll(() => hasFocus(element)).toBe(true);
}
