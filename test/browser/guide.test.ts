import { expect, test } from 'vitest';
import { paths as practicePaths } from '../practice/frame.ts';
import { browserForTests } from './harness';
import { expectSeen, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const { registration, expansionHelp } = practicePaths;

const sellerCentral = 'https://sellercentral.amazon.com';

/** The panel that stands open without a click. */
function openedPanel(page: Parameters<typeof host>[0]) {
  return host(page).getByRole('complementary', { name: 'Maker Passport' });
}

test('on the registration page the same e-mail rule stands open, before any plan', async () => {
  const page = await browser.open(`${sellerCentral}${registration}`);
  const panel = openedPanel(page);
  await expectSeen(panel.getByText(/^Use the same e-mail address/));
  await expectSeen(panel.getByText(/^You need no new Handmade approval/));
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
});

test.for(['/identity/documents', '/help/hub/reference/201841950'])(
  'warns on %s, where something lasts',
  async (path) => {
    const page = await browser.open(`https://sellercentral.amazon.de${path}`);
    await expectSeen(
      openedPanel(page)
        .getByText(/cannot be undone|has to be finished/)
        .first(),
    );
    await expectSeen(openedPanel(page).getByText(/by its address and reads nothing on it/));
  },
);

test('says nothing on other private pages', async () => {
  const bank = await browser.open(`${sellerCentral}/sw/AccountInfo/Bank/step/Bank`);
  // Opened after it and recognised: by then the private page has been looked at.
  await openedPanel(await browser.open(`${sellerCentral}${registration}`)).waitFor();
  expect(await host(bank).count()).toBe(0);
});

test('sell globally warns behind its tab', async () => {
  const page = await browser.open(`${sellerCentral}/sell-globally/home`);
  const panel = await openPanel(page);
  await expectSeen(panel.getByText(/choose “Add Amazon Handmade”/));
});

test('the article shows the seller’s own state, in any language of the page', async () => {
  await setPlan(browser);
  const account = await browser.open(`${sellerCentral}${paths.account}`);
  const panel = await openPanel(account);
  await expectSeen(panel.getByText(/^Still missing: /));
  const article = await browser.open(`https://sellercentral.amazon.it${expansionHelp}?lang=it`);
  const steps = (await openPanel(article)).getByRole('listitem');
  await expectSeen(
    steps.filter({ hasText: /Step 3: Register with the same e-mail address.*in Seller Account/ }),
  );
  await expectSeen(steps.filter({ hasText: /Step 4: .*done in 4 of 5 countries/ }));
  expect(await steps.count()).toBe(8);
});

test('the panel goes with the page, and comes with the next', async () => {
  const page = await browser.open(`${sellerCentral}${registration}`);
  await openedPanel(page).waitFor();
  await page.evaluate(() => history.pushState(null, '', '/home'));
  await openedPanel(page).waitFor({ state: 'detached' });
  await page.evaluate(() => history.pushState(null, '', '/account-merge/start'));
  await expectSeen(openedPanel(page).getByText(/stay together for good/));
});

test('nothing of such a page is stored', async () => {
  const before = await browser.stored();
  for (const path of [registration, expansionHelp, '/identity/documents']) {
    const page = await browser.open(`${sellerCentral}${path}`);
    await host(page).waitFor({ state: 'attached' });
  }
  expect(await browser.stored()).toEqual(before);
});
