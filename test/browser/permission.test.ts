import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const tabOnEdge = /^Open Maker Passport, /;

test('the permission is taken back in the middle, asked for, and given back, and no page has to be loaded anew', async () => {
  const popup = await setPlan(browser);
  const workbench = await browser.openOwn('workbench.html');
  const before = await browser.open(`https://sellercentral.amazon.com${paths.account}`);
  await expectMark(popup, 'Germany', 'Linked: done');
  await expectSeen(host(before).getByRole('button', { name: tabOnEdge }));

  await browser.withhold();
  await host(before).waitFor({ state: 'detached' });
  for (const page of [popup, workbench]) await expectSeen(page.getByText(/may not read Seller Central/));
  const stored = JSON.stringify(await browser.stored());
  // Opened meanwhile: our scripts are not there, so there is nothing to wait for.
  const meanwhile = await browser.open(`https://sellercentral.amazon.it${paths.profile}`);
  await meanwhile.getByRole('heading', { level: 1 }).first().waitFor();
  expect([await host(before).count(), await host(meanwhile).count()]).toEqual([0, 0]);
  expect(JSON.stringify(await browser.stored())).toBe(stored);

  await browser.allow(workbench.getByRole('button', { name: 'Allow Seller Central' }));
  for (const page of [before, meanwhile]) {
    await expectSeen(host(page).getByRole('button', { name: tabOnEdge }));
  }
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await expect.poll(() => workbench.getByText(/may not read/).count()).toBe(0);
  expect(await popup.getByText(/may not read/).count()).toBe(0);
});

declare const chrome: {
  tabs: { query: (which: object) => Promise<{ url?: string; incognito: boolean }[]> };
  windows: { create: (options: { url: string; incognito: boolean }) => Promise<unknown> };
};

test('a private window is read like any other, and its workbench opens in a window that keeps what is stored', async () => {
  await setPlan(browser);
  await browser.allowPrivate();
  const popup = await browser.openOwn('popup.html');
  const opened = browser.context().waitForEvent('page');
  await browser
    .keeper()
    .evaluate(() => chrome.windows.create({ url: 'about:blank', incognito: true }).then(() => undefined));
  const page = await opened;
  await page.goto(`https://sellercentral.amazon.de${paths.profile}?profile=plain`);
  await expectMark(popup, 'Germany', 'About You: done');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'See it beside your original' }).click();
  const tabs = () => browser.keeper().evaluate(() => chrome.tabs.query({}));
  await expect
    .poll(async () => (await tabs()).find(({ url }) => url?.includes('/workbench.html#texts/DE')))
    .toMatchObject({ incognito: false });
});
