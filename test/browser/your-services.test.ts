import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const missing = 'registered=US,CA,UK,DE&pending=ES';

test.for([
  ['classic', 'en', '2024', paths.account],
  ['cards', 'de', '2020', paths.account],
  ['table', 'fr', '2015', paths.services],
  ['katal', 'zh-CN', '2026', paths.account],
  ['classic', 'ja', '2011', paths.account],
] as const)('layout %s, in %s, switcher of %s: says which stores are missing', async (one) => {
  const [layout, lang, switcher, path] = one;
  const popup = await setPlan(browser);
  const query = `layout=${layout}&lang=${lang}&switcher=${switcher}&${missing}`;
  const page = await browser.open(`https://sellercentral.amazon.de${path}?${query}`);
  const panel = await openPanel(page);
  await panel.getByText('Still missing: France, Italy, and Spain').waitFor();
  await expectMark(popup, 'Germany', 'Linked: done');
  await expectMark(popup, 'France', 'Linked: still to do');
  await expectMark(popup, 'Spain', 'Linked: still to do');
});

test('a bare count proves no country', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(`https://sellercentral.amazon.de${paths.account}?layout=count`);
  const panel = await openPanel(page);
  await panel.getByText(/^Amazon says you are registered in \d+ countries, but not which$/).waitFor();
  await expect.poll(() => popup.getByRole('img', { name: 'Linked: not yet looked at' }).count()).toBe(5);
});

test('the open panel, which names stores too, changes nothing of what is read', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(
    `https://sellercentral.amazon.de${paths.account}?layout=classic&pending=ES`,
  );
  const panel = await openPanel(page);
  await expectMark(popup, 'Spain', 'Linked: still to do');
  const before = JSON.stringify(await browser.stored());
  // A change of the page makes the reader look again, now with the panel open.
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('hr')));
  await page.evaluate(() => document.querySelector('ul li')?.append(' '));
  await expectMark(popup, 'Germany', 'Linked: done');
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'Spain' })
    .getByText('Registration not finished')
    .waitFor();
  expect(JSON.stringify(await browser.stored())).toBe(before);
});
