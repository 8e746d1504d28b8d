import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();

function workbench(place: string): Promise<Page> {
  return browser.openOwn(`workbench.html#${place}`);
}

/** The part of the open country. */
function openCountry(page: Page) {
  return page.locator('details[open].mp-country-state');
}

test('what no page shows is ticked by hand, kept, and undone', async () => {
  await setPlan(browser);
  const page = await workbench('steps');
  const step = page
    .getByRole('listitem')
    .filter({ hasText: 'Step 3: Register with the same e-mail address' });
  await step.getByRole('checkbox').check();
  await expectSeen(step.getByText(/^ticked by you on /));
  await page.getByRole('button', { name: 'Undo' }).click();
  await step.getByText(/^ticked by you on /).waitFor({ state: 'detached' });
  await step.getByRole('checkbox').check();
  const decisions = await workbench('decisions');
  await expectSeen(decisions.getByText('Europe: Register with the same e-mail address', { exact: true }));
  await decisions.getByRole('button', { name: /^Take back ?: Europe: Register/ }).click();
  await expectSeen(decisions.getByText(/^Nothing decided yet/));
});

test('support counts once all three things are ticked, and only then', async () => {
  const popup = await setPlan(browser);
  const page = await workbench('steps/support/DE');
  await openCountry(page).getByRole('checkbox', { name: 'I answer buyers in German' }).check();
  await openCountry(page)
    .getByRole('checkbox', { name: /^I answer within 24 hours/ })
    .check();
  await expectSeen(page.getByText('Germany: 2 of 3 ticked'));
  await expectMark(popup, 'Germany', 'Support: not yet looked at');
  await openCountry(page)
    .getByRole('checkbox', { name: /^Returns are arranged/ })
    .check();
  await expectMark(popup, 'Germany', 'Support: done');
});

test('a reply is judged where it stands, and nothing of it is kept', async () => {
  await setPlan(browser);
  const page = await workbench('steps/support/DE');
  const draft = openCountry(page).getByRole('textbox', { name: 'Check a reply in German' });
  await draft.fill('Dear Ms Berg, thank you very much for your order. The mug will be sent tomorrow.');
  await expectSeen(openCountry(page).getByText('Not in German yet'));
  await draft.fill(
    'Guten Tag Frau Berg, vielen Dank für Ihre Bestellung. Die Tasse geht morgen auf die Reise.',
  );
  await expectSeen(openCountry(page).getByText('In German', { exact: true }));
  expect(JSON.stringify(await browser.stored())).not.toContain('Berg');
});

test('a page that was seen proves its step; what grew old is to be opened again', async () => {
  await setPlan(browser);
  const account = await browser.open(`https://sellercentral.amazon.com${paths.account}`);
  await expectSeen((await openPanel(account)).getByText(/^Still missing: /));
  const page = await workbench('steps/ES');
  const step = page
    .getByRole('listitem')
    .filter({ hasText: 'Step 3: Register with the same e-mail address' });
  await expectSeen(step.getByRole('img', { name: 'done' }));
  await expectSeen(page.getByText(/^Linked \(Registration not finished\)/));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Spain 0 of 6/);
  const look = await workbench('steps/look');
  const link = look.getByRole('link', { name: /^Italy: Manage Inventory/ });
  expect(await link.getAttribute('href')).toBe('https://sellercentral.amazon.it/myinventory/inventory');
});
