import { expect, test } from 'vitest';
import { violations } from './accessibility';
import { browserForTests, testedBrowser } from './harness';
import { expectMark, expectSeen, paths } from './surfaces';

/** Where the system speaks German, the extension does, until the seller chooses English. */
const asked =
  testedBrowser === 'firefox'
    ? { language: 'de', question: 'Wo verkaufen Sie schon?' }
    : { language: 'en', question: 'Where do you already sell?' };
const browser = browserForTests({ language: asked.language });

test('the sample shop comes with one click, is marked everywhere, and goes without a trace', async () => {
  const popup = await browser.openOwn('popup.html');
  await expectSeen(popup.getByRole('heading', { name: asked.question }));
  await popup.getByRole('radio', { name: 'English' }).check();
  await popup.getByRole('button', { name: 'Look around in a sample shop' }).click();
  await expectSeen(popup.getByRole('complementary', { name: 'Sample shop' }));
  await expectMark(popup, 'Italy', 'About You: still to do');
  expect(await violations(popup)).toEqual([]);

  const workbench = await browser.openOwn('workbench.html#texts/IT/aboutYou');
  await expectSeen(workbench.getByRole('complementary', { name: 'Sample shop' }));
  await expectSeen(workbench.getByText('The glazes are free of lead').first());

  // A page that is read meanwhile is the seller's own shop's.
  await browser.open(`https://sellercentral.amazon.fr${paths.account}`);
  await expect
    .poll(async () => JSON.stringify(await browser.stored()))
    .toContain('"storeNames":["Claywork by Mara"]');
  await expectMark(popup, 'France', 'Linked: done');

  await workbench.getByRole('button', { name: 'Leave the sample shop' }).click();
  await expectSeen(popup.getByRole('heading', { name: 'Where do you already sell?' }));
  await expect.poll(async () => JSON.stringify(await browser.stored())).not.toContain('dishwasher');
  const { shops } = (await browser.stored()) as { shops: { byId: object } };
  expect(Object.keys(shops.byId)).toEqual(['first']);
});
