import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { english, german, italianInPart } from '../practice/shop-texts.ts';
import { browserForTests } from './harness';
import { badge, expectSeen, expectVerdict, host, paths, setPlan } from './surfaces';

const browser = browserForTests();
const at = (site: string) => `https://sellercentral.amazon.${site}${paths.profile}?profile=plain`;

/** Waits until a text that was read has been stored. */
function expectStored(text: string): Promise<void> {
  return expect.poll(async () => JSON.stringify(await browser.stored())).toContain(JSON.stringify(text));
}

/** Opens Maker Profiles one after another, so that their texts are known. */
async function seeProfiles(sites: Record<string, string>): Promise<void> {
  for (const [site, text] of Object.entries(sites)) {
    const page = await browser.open(at(site));
    await expectStored(text);
    await page.close();
  }
}

async function saveAboutYou(page: Page, text: string): Promise<void> {
  const field = page.locator('textarea[name="aboutYou"]');
  await field.click();
  await field.fill(text);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('p[role="status"]').filter({ hasText: /\S/ }).waitFor();
}

const glazes = 'The glazes are free of lead and safe for dishwasher and microwave.';

test('a half-translated Italian text names the right sentences, each beside its original', async () => {
  await setPlan(browser);
  await seeProfiles({ com: english.aboutYou });
  const page = await browser.open(at('it'));
  await expectVerdict(page, 'About You', '4 of 8 sentences are still in English');
  await badge(page, 'About You').click();
  const list = host(page).getByRole('group').filter({ hasText: 'About You: 4 sentences to look at' }).first();
  await expectSeen(list.getByText(glazes).first());
  const wrong = italianInPart.aboutYou.split(/(?<=[.])\s+/).filter((one) => english.aboutYou.includes(one));
  expect(await list.locator('summary').allTextContents()).toEqual([
    'About You: 4 sentences to look at',
    ...wrong,
  ]);
  await expect
    .poll(() =>
      list
        .locator('summary')
        .first()
        .evaluate((one) => one.matches(':focus')),
    )
    .toBe(true);
  await list.locator('summary', { hasText: glazes }).click();
  await expectSeen(list.locator('blockquote', { hasText: glazes }));
});

test('typing changes the badge and the list of sentences', async () => {
  await setPlan(browser);
  const page = await browser.open(at('it'));
  await badge(page, 'Inspiration').click();
  await expectSeen(host(page).getByText('Inspiration: 2 sentences to look at'));
  const field = page.locator('textarea[name="inspiration"]');
  const [, italian = ''] = /^(.*?) I want each piece/s.exec(await field.inputValue()) ?? [];
  await field.click();
  await field.fill(italian);
  await expectVerdict(page, 'Inspiration', '1 of 4 sentences is still in English');
  await expectSeen(host(page).getByText('Inspiration: 1 sentence to look at'));
});

test('"This is right" counts at once everywhere, for ten seconds with undo, and later in a list', async () => {
  await setPlan(browser);
  await seeProfiles({ com: english.inspiration });
  const page = await browser.open(at('it'));
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  const workbench = await browser.openOwn('workbench.html#texts/IT/inspiration');
  const buttons = workbench.getByRole('button', { name: /^This is right/ });
  await expectSeen(workbench.getByText('2 of 5 sentences are still in English').first());
  await buttons.first().click();
  await expectSeen(workbench.getByText('1 of 5 sentences is still in English').first());
  await expectVerdict(page, 'Inspiration', '1 of 5 sentences is still in English');

  await workbench.getByRole('button', { name: 'Undo' }).click();
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');

  await buttons.first().click();
  await expectVerdict(page, 'Inspiration', '1 of 5 sentences is still in English');
  await buttons.first().click();
  await expectVerdict(page, 'Inspiration', 'In Italian');
  await workbench.reload();
  await workbench.getByText('2 things you marked as right').click();
  const list = workbench.getByRole('group').filter({ hasText: '2 things you marked as right' });
  await list
    .getByRole('button', { name: /^Take back/ })
    .first()
    .click();
  await expectVerdict(page, 'Inspiration', '1 of 5 sentences is still in English');
});

test('a changed original marks its good translations and shows what changed', async () => {
  await setPlan(browser);
  await seeProfiles({ com: english.aboutYou, de: german.aboutYou });
  const changed = english.aboutYou.replace('since 2009', 'since 2005');
  const home = await browser.open(at('com'));
  await saveAboutYou(home, changed);
  await home.close();
  await seeProfiles({ com: changed });

  const page = await browser.open(at('de'));
  await expectVerdict(page, 'About You', 'Your original changed after this was translated');
  const workbench = await browser.openOwn('workbench.html#texts/DE/aboutYou');
  await expectSeen(workbench.getByRole('heading', { name: 'What changed in your original' }));
  expect(await workbench.locator('del, ins').allTextContents()).toEqual(['[removed: 2009]', '[added: 2005]']);
  await workbench.getByRole('button', { name: /^This is right/ }).click();
  await expectVerdict(page, 'About You', 'In German');
  await workbench.getByRole('button', { name: 'Undo' }).click();
  await expectVerdict(page, 'About You', 'Your original changed after this was translated');

  await saveAboutYou(page, german.aboutYou.replace('seit 2009', 'seit 2005'));
  const again = await browser.open(at('de'));
  await expectVerdict(again, 'About You', 'In German');
});

test('panel and popup lead to the workbench, which begins with what to do', async () => {
  const workbench = await browser.openOwn('workbench.html#texts');
  await workbench.getByRole('button', { name: 'United States' }).click();
  await workbench.getByRole('button', { name: 'Start' }).click();
  await expectSeen(workbench.getByText(/^Your original is not known yet\. Open your Maker Profile/));

  const popup = await browser.openOwn('popup.html');
  const fromPopup = browser.context().waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the workbench' }).click();
  await expectSeen((await fromPopup).getByRole('heading', { name: 'Overview' }));

  const page = await browser.open(at('it'));
  await badge(page, 'Inspiration').click();
  const fromPanel = browser.context().waitForEvent('page');
  await host(page).getByRole('button', { name: 'See it beside your original' }).click();
  await expectSeen((await fromPanel).getByRole('heading', { name: 'Italy: Inspiration' }));
});
