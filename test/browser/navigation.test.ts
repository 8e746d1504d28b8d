import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { badge, host, expectMark, openPanel, paths, setPlan, expectVerdict } from './surfaces';

const browser = browserForTests();
/** Links change the address at once; the content follows this many ms later. */
const slow = 4000;
const profile = `https://sellercentral.amazon.it${paths.profile}?spa=1`;

test('leaving a page takes panel and badges away, while its old content still stands there', async () => {
  await setPlan(browser);
  const page = await browser.open(profile);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await page.evaluate((ms) => fetch(`/home?spa=1&slow=${ms}`), slow);
  // The verdict is stored a moment after the text.
  await expect.poll(async () => JSON.stringify(await browser.stored())).not.toContain('"judgement":null');
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('"judgement":{');
  const before = JSON.stringify(await browser.stored());
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await host(page).waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { name: 'Maker Profile' }).count()).toBe(1);
  await page.getByRole('heading', { name: 'Home' }).waitFor();
  expect(await host(page).count()).toBe(0);
  expect(JSON.stringify(await browser.stored())).toBe(before);
});

test('the next page of ours is read when it has come, not what stood there before', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(profile);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await page.evaluate((ms) => fetch(`/home?spa=1&slow=${ms}`), slow);
  await page.getByRole('link', { name: 'Seller Account Information' }).click();
  await badge(page, 'Inspiration').waitFor({ state: 'detached' });
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Your Services' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Your Services', level: 2 }).count()).toBeGreaterThan(0);
  await expectMark(popup, 'Germany', 'Linked: done');
  const stored = JSON.stringify(await browser.stored());
  expect(stored).toContain(`"path":"${paths.profile}"`);
  expect(stored).not.toContain(`"path":"${paths.account}"`);
  await page.getByRole('link', { name: 'Maker Profile' }).click();
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
});
