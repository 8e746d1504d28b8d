import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { rename } from './rename';
import { badge, expectMark, expectVerdict, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();

declare const chrome: {
  action: { openPopup: () => Promise<void> };
  extension: { getViews: (which: { type: 'popup' }) => Window[] };
};

const renameAboutYou = (page: Page) => rename(page, [['About You', 'Zworbel']]);
const renameBoth = (page: Page) =>
  rename(page, [
    ['About You', 'Zworbel'],
    ['Inspiration', 'Quennit'],
  ]);

/** Opens the popup over the tab in front and presses a button in it, as only pages of the extension can see it. */
async function pressInPopup(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await browser.keeper().evaluate(() => chrome.action.openPopup());
  await expect
    .poll(() =>
      browser.keeper().evaluate((wanted) => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        const buttons = [...(popup?.document.querySelectorAll('button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent === wanted);
        button?.click();
        return button !== undefined;
      }, label),
    )
    .toBe(true);
}

async function expectFocus(part: Locator): Promise<void> {
  await expect.poll(() => part.evaluate((element) => element.matches(':focus'))).toBe(true);
}

const german = (form: string) => `https://sellercentral.amazon.de${paths.profile}?country=DE&profile=${form}`;

test('a renamed field is shown once, with the mouse, and read from then on', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(german('plain'), renameAboutYou);
  await expectVerdict(page, 'Inspiration', 'In German');
  const panel = await openPanel(page);
  expect(await badge(page, 'About You').count()).toBe(0);
  await panel.getByText('Recognised on this page: 5 of 6.').waitFor();
  await panel.getByRole('button', { name: 'Show me “About You”' }).click();
  // What is pressed while pointing is not pressed on the page.
  await page.getByRole('button', { name: 'Save' }).click();
  await panel.getByText(/There is no text field there/).waitFor();
  expect(await page.getByText(/saved/i).count()).toBe(0);
  await panel.getByRole('button', { name: 'No, show it again' }).click();
  await page.getByRole('textbox', { name: 'Zworbel' }).click();
  await panel.getByText(/^Ich/).first().waitFor();
  await panel.getByRole('button', { name: 'Yes, remember this place' }).click();
  await expectVerdict(page, 'About You', 'In German');
  await expectMark(popup, 'Germany', 'About You: done');

  const italian = await browser.open(
    `https://sellercentral.amazon.it${paths.profile}?country=IT&profile=plain`,
    renameAboutYou,
  );
  await badge(italian, 'About You').waitFor();
});

test('the field is shown with Tab and Enter, Escape gives up, and a lesson can be undone', async () => {
  await setPlan(browser);
  const page = await browser.open(german('plain'), renameAboutYou);
  await badge(page, 'Inspiration').waitFor();
  const panel = await openPanel(page);
  const show = panel.getByRole('button', { name: 'Show me “About You”' });
  await show.click();
  await panel.getByRole('button', { name: 'Cancel' }).waitFor();
  await page.keyboard.press('Escape');
  await expectFocus(show);
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Cancel' }).waitFor();
  await page.getByRole('textbox', { name: 'Inspiration' }).evaluate((field) => field.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // What is to be answered is said in the panel, and so the focus goes on there.
  await expectFocus(
    panel.getByRole('status').filter({ hasText: 'This is what I would read as “About You”' }),
  );
  await page.keyboard.press('Tab');
  await expectFocus(panel.getByRole('button', { name: 'Yes, remember this place' }));
  await page.keyboard.press('Enter');
  await badge(page, 'About You').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await badge(page, 'About You').waitFor({ state: 'detached' });
  expect(await badge(page, 'Inspiration').count()).toBe(1);
});

test('a page of which nothing is known is shown from the popup, and known again on the next visit', async () => {
  await setPlan(browser);
  const page = await browser.open(german('plain'), renameBoth);
  await page.getByRole('textbox', { name: 'Zworbel' }).waitFor();
  await pressInPopup(page, 'This is my Maker Profile: let me show it');
  const panel = await openPanel(page);
  for (const [field, name] of [
    ['About You', 'Zworbel'],
    ['Inspiration', 'Quennit'],
  ] as const) {
    await panel.getByRole('button', { name: `Show me “${field}”` }).click();
    await page.getByRole('textbox', { name }).click();
    await panel.getByRole('button', { name: 'Yes, remember this place' }).click();
    await badge(page, field).waitFor();
  }
  await page.reload();
  await expectVerdict(page, 'About You', 'In German');
  expect(await badge(page, 'Inspiration').count()).toBe(1);
});
