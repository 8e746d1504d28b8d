import type { browser as extension } from 'wxt/browser';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectSeen, paths, setPlan } from './surfaces';

const browser = browserForTests();

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof extension;

/** What lies in the browser's sync. */
const synced = () => browser.keeper().evaluate(() => chrome.storage.sync.get(null));
const syncedText = async () => JSON.stringify(await synced());
const theSwitch = 'Take my decisions along to my other computer';

/** Everything this computer has is gone, as on one that was never used; what lies in the sync stays. */
async function becomeAnotherComputer(): Promise<void> {
  await browser.keeper().evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

test('decisions reach a second computer and come back, texts never leave', async () => {
  const popup = await setPlan(browser);
  await browser.open(`https://sellercentral.amazon.com${paths.profile}`);
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('Vermont');
  const desk = await browser.openOwn('workbench.html#steps');
  await desk.getByRole('checkbox').first().check();
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('"ticks":[{');
  expect(await synced()).toEqual({});

  const settings = await browser.openOwn('workbench.html#settings');
  await settings.getByRole('checkbox', { name: theSwitch }).check();
  await expectSeen(settings.getByText(/^Last sent: /));
  expect(await syncedText()).toMatch(/Claywork by Mara.*ticks/);
  expect(await syncedText()).not.toMatch(/Vermont|"text"/);
  await Promise.all([popup, desk, settings].map((page) => page.close()));

  await becomeAnotherComputer();
  const laptop = await browser.openOwn('workbench.html');
  await laptop.getByRole('checkbox', { name: theSwitch }).check();
  await expectSeen(laptop.getByRole('heading', { level: 1, name: 'Overview' }));
  await laptop.goto(laptop.url().replace(/#.*|$/, '#decisions'));
  await laptop.getByRole('button', { name: /^Take back/ }).click();
  await expect.poll(syncedText).toMatch(/ticks\/[^"]*":\[\d+,null\]/);

  // As the browser brings it from the other computer, which has changed the countries meanwhile.
  await browser.keeper().evaluate(async (later) => {
    const pieces = await chrome.storage.sync.get(null);
    const changed = JSON.stringify(pieces).replace(
      /(plan\/":)\[\d+,\{[^}]*\}\]/,
      `$1[${later},{"home":"US","targets":["IT"]}]`,
    );
    await chrome.storage.sync.set(JSON.parse(changed) as Record<string, unknown>);
  }, Date.now() + 1000);
  const plan = async () => JSON.stringify((await browser.stored()).shops);
  await expect.poll(plan).toContain('"targets":["IT"]');
  await laptop.getByRole('link', { name: 'Settings' }).click();
  await expectSeen(laptop.getByText('1 country, 1 translation.'));

  // No room: said once, and what was decided is sent when there is room again.
  await browser.keeper().evaluate(async () => {
    const junk = Array.from({ length: 12 }, (_, index) => [`junk-${index}`, 'x'.repeat(8000)]);
    await chrome.storage.sync.set(Object.fromEntries(junk) as Record<string, unknown>);
    const pieces = await chrome.storage.sync.get(null);
    await chrome.storage.sync.remove(Object.keys(pieces).filter((key) => key.startsWith('piece-')));
    await chrome.storage.sync.set({ 'junk-12': 'x'.repeat(6280) });
  });
  const note = laptop.getByText(/^The browser’s sync does not answer/);
  await expectSeen(note.first());
  await laptop.getByRole('button', { name: 'All right' }).click();
  await expect.poll(() => note.count()).toBe(1);
  await browser.keeper().evaluate(() => chrome.storage.sync.clear());
  await expect.poll(syncedText).toContain('"targets":["IT"]');
  await expect.poll(() => note.count()).toBe(0);
});
