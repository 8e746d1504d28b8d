import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { expectMark, expectSeen, expectVerdict, openPanel, paths, row, setPlan } from './surfaces';

/**
 * Only Chromium gives an extension a fixed room (10 MB); in Firefox it is the disk's.
 */
const browser = browserForTests();

declare const chrome: {
  storage: {
    local: {
      QUOTA_BYTES: number;
      getBytesInUse: () => Promise<number>;
      set: (items: object) => Promise<void>;
      remove: (key: string) => Promise<void>;
    };
  };
};

/** Takes all the room there is, to the last byte: one more country needs five. */
async function fillUp(): Promise<void> {
  const left = await browser.keeper().evaluate(async () => {
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse());
    // A text counts with its quotes, and its key.
    await local.set({ junk: 'x'.repeat(room - 'junk'.length - 2) });
    return local.QUOTA_BYTES - (await local.getBytesInUse());
  });
  expect(left).toBe(0);
}

function makeRoom(): Promise<void> {
  return browser.keeper().evaluate(() => chrome.storage.local.remove('junk'));
}

const noRoom = /^Your browser has no room to keep this\. Free some space under “What is stored”/;

/** Opens up Spain in the popup, or no longer. */
async function openUpSpain(popup: Page, wanted: boolean): Promise<void> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Change countries' }).click();
  await popup.getByRole('checkbox', { name: /Spain/ }).setChecked(wanted);
  await popup.getByRole('button', { name: 'Save' }).click();
}

test('without room every surface says so and what helps, nothing is lost, and with room it goes on', async () => {
  const popup = await setPlan(browser);
  await browser.open(`https://sellercentral.amazon.com${paths.account}`);
  await expectMark(popup, 'Germany', 'Linked: done');
  await openUpSpain(popup, false);
  await row(popup, 'Spain').waitFor({ state: 'detached' });
  // Nothing is under way any more that would be stored before the room is taken.
  await browser.stopWorker();
  const sync = { on: true, sentAt: null, receivedAt: null, problem: 'unreachable', leftOut: 0, told: null };
  await browser.store({ sync });
  const { shops } = await browser.stored();
  await fillUp();

  await openUpSpain(popup, true);
  await expectSeen(popup.getByRole('alert').filter({ hasText: noRoom }));
  expect(await row(popup, 'Spain').count()).toBe(0);

  const page = await browser.open(`https://sellercentral.amazon.de${paths.profile}?profile=plain`);
  // What is typed and read is judged all the same.
  await expectVerdict(page, 'About You', 'In German');
  const panel = await openPanel(page);
  await expectSeen(panel.getByRole('alert').filter({ hasText: 'no room for what this page says' }));

  const desk = await browser.openOwn('workbench.html#steps');
  const note = desk.getByText(/^The browser’s sync does not answer/);
  await expectSeen(note);
  await desk.getByRole('button', { name: 'All right' }).click();
  await note.waitFor({ state: 'detached' });
  await expectSeen(desk.getByRole('alert').filter({ hasText: noRoom }));
  const box = desk.getByRole('checkbox').first();
  await box.click();
  await expectSeen(desk.getByRole('alert').filter({ hasText: noRoom }).nth(1));
  expect(await box.isChecked()).toBe(false);
  expect((await browser.stored()).shops).toEqual(shops);

  await makeRoom();
  await page.reload();
  await expectMark(popup, 'Germany', 'About You: done');
  // What the page says is drawn here, too, and moves nothing under the press.
  await expectSeen(desk.getByText(/Germany\s*4 of 6/));
  await box.click();
  await expectSeen(desk.getByText(/^ticked by you on /));
  await openUpSpain(popup, true);
  await expectSeen(row(popup, 'Spain'));
  expect(await popup.getByRole('alert').count()).toBe(0);
});
