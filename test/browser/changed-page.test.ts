import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();
const account = `https://sellercentral.amazon.de${paths.account}?layout=classic`;

test('a known page without its list: says that Amazon changed it, and keeps what was seen', async () => {
  const popup = await setPlan(browser);
  const seen = await browser.open(account);
  await expectMark(popup, 'Germany', 'Linked: done');
  await seen.close();

  const page = await browser.context().newPage();
  // Amazon renames the list: its heading says something else from the first moment on.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const heading of document.querySelectorAll('h1, h2, h3, h4, title, a')) {
        if (/Services/.test(heading.textContent ?? '')) heading.textContent = 'Memberships';
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(account);
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Amazon changed this page' }).waitFor();
  await panel.getByRole('button', { name: /report/i }).waitFor();
  expect(await host(page).count()).toBe(1);
  await expectMark(popup, 'Germany', 'Linked: done');
});
