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
  // Nothing of this computer may be stored any more once all is gone.
  await browser.stopWorker();
  await browser.keeper().evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

/** Takes all the room there is in the browser's sync, until the browser refuses a few bytes. */
async function fillUp(): Promise<void> {
  for (const size of [8000, 500, 10]) {
    const fits = (index: number) =>
      chrome.storage.sync.set({ [`junk-${size}-${index}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    for (let index = 0; await fits(index); index += 1);
  }
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
  // The question goes away with the answer that arrives.
  await laptop.getByRole('checkbox', { name: theSwitch }).click();
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

  // No room: said once, nothing lost, and sent when there is room again.
  await browser.keeper().evaluate(fillUp);
  await laptop.getByRole('link', { name: 'Steps' }).click();
  await laptop.getByRole('checkbox').first().check();
  const note = laptop.getByText(/^The browser’s sync does not answer/);
  await expectSeen(note);
  await laptop.getByRole('button', { name: 'All right' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await syncedText()).not.toContain('"at":');
  await browser.keeper().evaluate(() => chrome.storage.sync.clear());
  await expect.poll(syncedText).toContain('"at":');
  await laptop.getByRole('link', { name: 'Settings' }).click();
  await expectSeen(laptop.getByText(/^Last sent: /));
  expect(await note.count()).toBe(0);
});
