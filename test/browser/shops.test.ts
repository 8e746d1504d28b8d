import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './accessibility';
import { browserForTests } from './harness';
import { expectMark, expectSeen, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();

interface StoredShops {
  current: string;
  byId: Record<string, { knownBy?: { storeNames: string[] }; countries: Record<string, unknown> }>;
}
const storedShops = async () => (await browser.stored()).shops as StoredShops;
/** What is stored of the shop of this name, as text. */
async function storedOf(name: string): Promise<string> {
  const { byId } = await storedShops();
  const own = Object.values(byId).filter(({ knownBy }) => knownBy?.storeNames.includes(name));
  return JSON.stringify(own);
}
/** The countries of which something is stored for the shop of this name. */
const countriesOf = async (name: string) =>
  Object.values((await storedShops()).byId)
    .filter(({ knownBy }) => knownBy?.storeNames.includes(name))
    .flatMap(({ countries }) => Object.keys(countries))
    .toSorted();
const profile = (tld: string, options: string) =>
  `https://sellercentral.amazon.${tld}${paths.profile}?${options}`;

/** Opens the panel of a page nobody knows yet; it asks whose it is. */
async function asked(page: Page, name: string): Promise<Locator> {
  await host(page).getByRole('button', { name: 'Open Maker Passport: it has a question' }).click();
  const panel = host(page).getByRole('complementary', { name: 'Maker Passport' });
  await expectSeen(panel.getByRole('heading', { name: `Whose page is this: ${name}?` }));
  return panel;
}

test('two shops in two tabs at once never mix', async () => {
  const popup = await setPlan(browser);
  const mara = await browser.open(profile('com', 'shop=mara'));
  await expect.poll(() => storedOf('Claywork by Mara')).toContain('"judgement":{');
  const before = JSON.stringify(await browser.stored());

  const lumen = await browser.open(profile('de', 'shop=lumen&country=DE'));
  const panel = await asked(lumen, 'Atelier Lumen');
  expect(JSON.stringify(await browser.stored())).toBe(before);
  await panel.getByRole('button', { name: 'Another shop' }).click();
  await expectSeen(panel.getByText('Shop: Atelier Lumen'));
  await panel.getByRole('button', { name: 'Germany' }).click();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => storedOf('Atelier Lumen')).toContain('"judgement":{');

  // Both tabs, and four more of each: ten write at once.
  const more = ['it', 'fr', 'es', 'co.uk'].flatMap((tld) => [
    profile(tld, 'shop=mara'),
    profile(tld, 'shop=lumen'),
  ]);
  await Promise.all([mara.reload(), lumen.reload(), ...more.map((address) => browser.open(address))]);
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await expect.poll(() => countriesOf('Claywork by Mara')).toEqual(['ES', 'FR', 'IT', 'UK', 'US']);
  await expect.poll(() => countriesOf('Atelier Lumen')).toEqual(['DE', 'ES', 'FR', 'IT', 'UK']);
  expect(await storedOf('Claywork by Mara')).not.toMatch(/Lumen|Ilse/);
  expect(await storedOf('Atelier Lumen')).not.toMatch(/Mara|Vermont/);

  // What is shown is a choice and changes nothing of where facts go.
  await popup.getByRole('combobox', { name: 'Shop' }).selectOption('Atelier Lumen');
  await expectSeen(popup.getByRole('listitem').filter({ hasText: 'United States' }));
  await browser.open(profile('ca', 'shop=mara'));
  await expect.poll(() => countriesOf('Claywork by Mara')).toContain('CA');
  expect(await countriesOf('Atelier Lumen')).not.toContain('CA');
  expect(await violations(popup)).toEqual([]);
});

test('her European account is added to the maker once, and not asked for again', async () => {
  const popup = await setPlan(browser);
  await browser.open(profile('com', 'shop=mara'));
  await expect.poll(() => storedOf('Claywork by Mara')).toContain('"US"');
  const page = await browser.open(profile('de', 'shop=mara-eu&country=DE'));
  const panel = await asked(page, 'Claywork by Mara EU');
  await panel.getByRole('button', { name: 'Belongs to “Claywork by Mara”' }).click();
  await expectMark(popup, 'Germany', 'About You: done');
  const other = await browser.open(profile('it', 'shop=mara-eu&country=IT'));
  await openPanel(other);
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  expect(Object.keys((await storedShops()).byId)).toEqual(['first']);
});

test('what is saved, erased and taken over again is the same', async () => {
  await browser.store({ settings: { language: 'en', reading: true } });
  const popup = await setPlan(browser);
  await browser.open(profile('com', 'shop=mara'));
  await browser.open(profile('it', 'shop=mara'));
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await expect.poll(() => storedOf('Claywork by Mara')).toContain('"US"');
  // Nothing is under way any more: the verdicts of all texts are there.
  await expect.poll(() => storedOf('Claywork by Mara')).not.toContain('"judgement":null');
  const { shops, settings } = await browser.stored();

  const workbench = await browser.openOwn('workbench.html#data');
  await workbench.getByRole('button', { name: 'Make the file' }).click();
  const link = workbench.getByRole('link', { name: /^Save maker-passport-/ });
  const { text: saved } = await browser.saved(workbench, () => link.click());

  await workbench.getByRole('button', { name: 'Erase everything' }).click();
  await workbench.getByRole('button', { name: 'Erase everything now' }).click();
  await expectSeen(popup.getByRole('heading', { name: 'Where do you already sell?' }));
  expect(JSON.stringify(await browser.stored())).not.toContain('Mara');

  const again = await browser.openOwn('workbench.html#data');
  const give = (content: string) =>
    again.getByLabel('Saved file').setInputFiles({
      name: 'maker-passport.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give(saved.slice(0, -40));
  await expectSeen(again.getByText(/may have been cut off/));
  expect(JSON.stringify(await browser.stored())).not.toContain('Mara');
  await give(saved);
  await expectSeen(again.getByText('Claywork by Mara: a new shop'));
  await again.getByRole('button', { name: 'Import' }).click();
  await expectSeen(again.getByText('Imported.'));
  const after = await browser.stored();
  expect(after.shops).toEqual(shops);
  expect(after.settings).toEqual(settings);
});
