import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { browserForTests } from './harness';
import { expectMark, expectSeen, expectVerdict, paths, setPlan } from './surfaces';

declare const chrome: {
  action: { openPopup: () => Promise<void> };
  extension: { getViews: (which: { type: 'popup' }) => Window[] };
};

const browser = browserForTests();

/**
 * Opens the popup as a click on the extension's button does, over the tab that is in front. Playwright does not
 * see such a popup, but other pages of the extension do: answers what it shows.
 */
async function popupOver(page: Page): Promise<() => Promise<string>> {
  await page.bringToFront();
  await browser.keeper().evaluate(() => chrome.action.openPopup());
  return () =>
    browser.keeper().evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      return popup?.document.body.innerText ?? '';
    });
}

function closePopup(): Promise<void> {
  return browser.keeper().evaluate(() => {
    for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
  });
}

test('before anything was seen: asks three questions, says the size of the job, then what comes first', async () => {
  const popup = await browser.openOwn('popup.html');
  await popup.getByRole('radio', { name: 'Deutsch' }).check();
  await expectSeen(popup.getByRole('heading', { name: 'Wo verkaufen Sie schon?' }));
  await popup.getByRole('radio', { name: 'English' }).check();
  await popup.getByRole('button', { name: 'United States' }).click();
  await expectSeen(popup.getByText('5 countries, 4 translations: United Kingdom reuses your English.'));
  await popup.getByRole('checkbox', { name: 'Spain' }).uncheck();
  await expectSeen(popup.getByText('4 countries, 3 translations: United Kingdom reuses your English.'));
  await popup.getByRole('button', { name: 'Start' }).click();
  await expectSeen(popup.getByText(/^Nothing seen yet/));
  await expectSeen(popup.getByText('United Kingdom: Link the store'));
  expect(await popup.getByRole('img', { name: 'Listings: not yet looked at' }).count()).toBe(4);
  expect(await popup.getByRole('progressbar').getAttribute('aria-label')).toContain('0% done');
});

test('the next step leads to Amazon’s own page', async () => {
  const popup = await setPlan(browser);
  const link = popup.getByRole('link', { name: /^Open Seller Account Information/ });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect([address.protocol, address.pathname]).toEqual(['https:', paths.account]);
  expect(address.hostname).toMatch(/^sellercentral/);
});

test('over a recognised page it says nothing of the tab; over any other it says what helps', async () => {
  await setPlan(browser);
  const ours = await browser.open(`https://sellercentral.amazon.it${paths.profile}`);
  await expectVerdict(ours, 'Inspiration', '2 of 5 sentences are still in English');
  const overOurs = await popupOver(ours);
  await expect.poll(overOurs).toContain('Your countries');
  expect(await overOurs()).not.toMatch(/Nothing to look at on this page|reads along/);
  await closePopup();

  const home = await browser.open('https://sellercentral.amazon.it/home');
  await expect.poll(await popupOver(home)).toContain('Nothing to look at on this page');
  await closePopup();

  const blank = await browser.context().newPage();
  await expect.poll(await popupOver(blank)).toContain('Open Seller Central, and Maker Passport reads along');
  await closePopup();
});

test('the last steps are never counted as done while they were not looked at', async () => {
  const popup = await setPlan(browser);
  for (const [host, country] of [
    ['sellercentral.amazon.de', 'Germany'],
    ['sellercentral.amazon.co.uk', 'United Kingdom'],
  ]) {
    await browser.open(`https://${host}${paths.profile}`);
    await expectMark(popup, country ?? '', 'Profile: done');
  }
  const said = await popup.getByRole('progressbar').getAttribute('aria-label');
  expect(said).toMatch(/^\d\d?% done: \d+ of 30 steps done$/);
});
