import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { english, german } from '../practice/shop-texts.ts';
import { browserForTests } from './harness';
import { badge, host, expectMark, openPanel, paths, row, setPlan, expectVerdict } from './surfaces';

const browser = browserForTests();
const home = `https://sellercentral.amazon.com${paths.profile}`;
const germany = `https://sellercentral.amazon.de${paths.profile}`;
const italy = `https://sellercentral.amazon.it${paths.profile}`;
const forms = ['katal', 'plain', 'iframe'] as const;

/** The native field of a text, wherever the form keeps it; Playwright looks into open shadow roots. */
function field(page: Page, form: (typeof forms)[number], name: 'inspiration' | 'aboutYou'): Locator {
  const within = form === 'iframe' ? page.frameLocator('iframe') : page;
  return form === 'plain'
    ? within.locator(`textarea[name="${name}"]`)
    : within.locator(`kat-textarea[name="${name}"] textarea`);
}

test.for(forms)('form %s: a badge beside each text gives its verdict, live while typing', async (form) => {
  await setPlan(browser);
  const page = await browser.open(`${italy}?profile=${form}`);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expectVerdict(page, 'About You', '4 of 8 sentences are still in English');
  const inspiration = field(page, form, 'inspiration');
  const [, italian = ''] = /^(.*?) Every bowl/s.exec(await inspiration.inputValue()) ?? [];
  await inspiration.click();
  await inspiration.fill(italian);
  await expectVerdict(page, 'Inspiration', 'In Italian');
  await inspiration.fill('');
  await expectVerdict(page, 'Inspiration', 'Empty');
  await inspiration.pressSequentially('Every bowl carries the mark of one walk along the river in March.');
  await expectVerdict(page, 'Inspiration', 'Still in English');
});

test.for(forms)('form %s: the panel lists what Amazon copies and what is to be translated', async (form) => {
  const popup = await setPlan(browser);
  const page = await browser.open(`${germany}?profile=${form}&lang=de`);
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Maker Profile: Germany' }).waitFor();
  for (const name of ['Store name', 'Short URL', 'Profile image', 'Storefront images']) {
    await panel.getByRole('listitem').filter({ hasText: name }).getByText('filled in').waitFor();
  }
  await expectVerdict(page, 'About You', 'In German');
  await expectMark(popup, 'Germany', 'Profile: done');
  await expectMark(popup, 'Germany', 'About You: done');
});

test('the home texts are remembered as the originals, and an untranslated copy is told apart', async () => {
  await setPlan(browser);
  const first = await browser.open(home);
  await expectVerdict(first, 'About You', 'Your original');
  await expect
    .poll(async () => JSON.stringify(await browser.stored()))
    .toContain(english.aboutYou.slice(0, 40));
  const page = await browser.open(`${germany}?profile=plain`);
  await expectVerdict(page, 'About You', 'In German');
  await field(page, 'plain', 'aboutYou').click();
  await field(page, 'plain', 'aboutYou').fill(english.aboutYou);
  await expectVerdict(page, 'About You', 'Same as your original, not translated');
});

test('what is typed is not remembered before it is saved', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(`https://sellercentral.amazon.fr${paths.profile}?profile=plain`);
  await expectVerdict(page, 'Inspiration', 'Empty');
  await expectMark(popup, 'France', 'Inspiration: still to do');
  await field(page, 'plain', 'inspiration').click();
  await field(page, 'plain', 'inspiration').fill(german.inspiration);
  await expectVerdict(page, 'Inspiration', 'In German, not in French');
  expect(JSON.stringify(await browser.stored())).not.toContain(german.inspiration.slice(0, 40));
  await row(popup, 'France').locator('summary').click();
  await row(popup, 'France').getByText('Empty').first().waitFor();
});

test('a badge opens the panel; Escape closes it and gives the focus back', async () => {
  await setPlan(browser);
  const page = await browser.open(italy);
  await badge(page, 'Inspiration').click();
  const panel = host(page).getByRole('complementary', { name: 'Maker Passport' });
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  const focused = host(page).getByRole('button', { name: /^Open Maker Passport, / });
  await expect.poll(() => focused.evaluate((tab) => tab.matches(':focus'))).toBe(true);
});
