import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { badge, expectMark, openPanel, paths, setPlan, expectVerdict } from './surfaces';

const browser = browserForTests();
/** Five countries share this host, so without a switcher it says nothing. */
const shared = 'https://sellercentral-europe.amazon.com';

test('a page that does not say its country asks, and nothing is stored before the answer', async () => {
  const popup = await setPlan(browser);
  const before = JSON.stringify(await browser.stored());
  const page = await browser.open(`${shared}${paths.profile}?switcher=none&country=IT`);
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Which country is this page for?' }).waitFor();
  expect(await badge(page, 'Inspiration').count()).toBe(0);
  expect(JSON.stringify(await browser.stored())).toBe(before);
  await panel.getByRole('button', { name: 'Italy' }).click();
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expectMark(popup, 'Italy', 'Inspiration: still to do');

  // The header names another account than before, which was none: what was answered was not answered of it.
  await page.evaluate(() => {
    const name = document.createElement('span');
    name.className = 'dropdown-account-switcher-header-label-global';
    name.textContent = 'Claywork by Mara';
    document.querySelector('header')?.append(name);
    document.querySelector('form.maker-profile')?.append(document.createElement('hr'));
  });
  await panel.getByRole('heading', { name: 'Which country is this page for?' }).waitFor();
});

test('two signs that contradict each other are no country', async () => {
  await setPlan(browser);
  const before = JSON.stringify(await browser.stored());
  const page = await browser.open(
    `https://sellercentral.amazon.it${paths.profile}?switcher=2024`,
    (opening) =>
      opening.addInitScript(() => {
        // Before Firefox lets our scripts in, which is earlier than DOMContentLoaded.
        document.addEventListener(
          'readystatechange',
          () => {
            const older = document.createElement('div');
            older.id = 'partner-switcher';
            older.dataset.marketplace_selection = 'A1PA6795UKMFR9';
            document.querySelector('header')?.append(older);
          },
          { once: true },
        );
      }),
  );
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Which country is this page for?' }).waitFor();
  expect(JSON.stringify(await browser.stored())).toBe(before);
});

test('the header is believed, not the host', async () => {
  const popup = await setPlan(browser);
  await browser.open(`https://sellercentral.amazon.de${paths.profile}?country=IT`);
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await expectMark(popup, 'Germany', 'Inspiration: not yet looked at');
});
