import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, host, paths, setPlan } from './surfaces';

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
