import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectVerdict, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const profile = `https://sellercentral.amazon.it${paths.profile}?profile=plain`;

test('after an update open tabs go on without being loaded anew, each with one panel', async () => {
  await setPlan(browser);
  const page = await browser.open(profile);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  const elsewhere = await browser.open('https://sellercentral.amazon.it/home');
  await page.evaluate(() => Object.assign(globalThis, { isStillThere: true }));

  await browser.reloadExtension();

  // Typing is judged: the new version stands beside the old page.
  const inspiration = page.locator('textarea[name="inspiration"]');
  await inspiration.click();
  await inspiration.fill('Ogni ciotola porta il segno di una passeggiata lungo il fiume.');
  await expectVerdict(page, 'Inspiration', 'In Italian');
  expect(await host(page).count()).toBe(1);
  expect(await host(elsewhere).count()).toBe(0);
  await openPanel(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'isStillThere'))).toBe(true);

  const popup = await browser.openOwn('popup.html');
  await page.reload();
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  expect(await host(page).count()).toBe(1);
});
