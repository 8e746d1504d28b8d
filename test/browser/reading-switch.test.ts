import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { badge, expectMark, expectSeen, host, paths, setPlan } from './surfaces';

const browser = browserForTests();
const account = `https://sellercentral.amazon.com${paths.account}`;
const tabOnEdge = /^Open Maker Passport, /;

test('one switch stops reading in every open tab at once, and outlives the background', async () => {
  const popup = await setPlan(browser);
  const first = await browser.open(account);
  const second = await browser.open(`https://sellercentral.amazon.de${paths.profile}`);
  await expectMark(popup, 'Germany', 'About You: done');
  await expectSeen(host(first).getByRole('button', { name: tabOnEdge }));

  await popup.getByRole('checkbox', { name: 'Read Seller Central pages' }).click();
  await expectSeen(popup.getByText(/^Reading is switched off/));
  await expect.poll(() => Promise.all([host(first).count(), host(second).count()])).toEqual([0, 0]);

  await browser.stopWorker();
  const before = JSON.stringify(await browser.stored());
  const third = await browser.open(`https://sellercentral.amazon.it${paths.profile}`);
  await third.getByRole('heading', { level: 1 }).first().waitFor();
  // Longer than the detector would look at the page; nothing can be waited for where nothing shall come.
  await third.waitForTimeout(3000);
  expect(await host(third).count()).toBe(0);
  expect(JSON.stringify(await browser.stored())).toBe(before);

  await popup.getByRole('button', { name: 'Turn reading on' }).click();
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  for (const page of [first, second, third]) {
    await expectSeen(host(page).getByRole('button', { name: tabOnEdge }));
  }
  // A page that stood open is read anew, and not taken for one that Amazon changed.
  await expectSeen(badge(second, 'About You'));
});
