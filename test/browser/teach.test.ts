import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { badge, expectMark, expectVerdict, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();

/** Amazon gives "About You" a name nobody knows, from the first moment on, in every form of the page. */
function renameAboutYou(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('main *')) {
        for (const { name, value } of element.attributes) {
          if (value.trim().startsWith('About You')) element.setAttribute(name, 'Zworbel');
        }
        for (const text of element.childNodes) {
          if (text.nodeType === 3 && text.nodeValue?.trim().startsWith('About You'))
            text.nodeValue = 'Zworbel';
        }
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

const german = (form: string) => `https://sellercentral.amazon.de${paths.profile}?country=DE&profile=${form}`;

test('a renamed field is shown once, with the mouse, and read from then on', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(german('plain'), renameAboutYou);
  await expectVerdict(page, 'Inspiration', 'In German');
  const panel = await openPanel(page);
  expect(await badge(page, 'About You').count()).toBe(0);
  await panel.getByText('I recognise 5 of 6 things on this page.').waitFor();
  await panel.getByRole('button', { name: 'Show me About You' }).click();
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
  await panel.getByRole('button', { name: 'Show me About You' }).click();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Show me About You' }).click();
  await page.getByRole('textbox', { name: 'Inspiration' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Yes, remember this place' }).click();
  await badge(page, 'About You').waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await badge(page, 'About You').waitFor({ state: 'detached' });
  expect(await badge(page, 'Inspiration').count()).toBe(1);
});
