import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { browserForTests } from './harness';
import { rename } from './rename';
import { badge, expectMark, expectSeen, expectVerdict, host, openPanel, paths, setPlan } from './surfaces';

const browser = browserForTests();

/** Stops the background again and again while something is done: at whatever step it happens to be. */
async function whileItStops(work: () => Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const stopping = (async () => {
    for (let times = 0; !over.signal.aborted; times += 1) {
      await browser.stopWorker();
      await wait((times * 37) % 150);
    }
  })();
  await work();
  over.abort();
  await stopping;
}

const storedText = async () => JSON.stringify(await browser.stored());
const times = (text: string, part: string) => text.split(part).length - 1;

test('reading and judging get to their end, each once, however often the background is stopped', async () => {
  const popup = await setPlan(browser);
  const profile = `https://sellercentral.amazon.it${paths.profile}?profile=plain`;
  const opened: Awaited<ReturnType<typeof browser.open>>[] = [];
  await whileItStops(async () => {
    opened.push(
      await browser.open(profile),
      await browser.open(`https://sellercentral.amazon.com${paths.account}`),
    );
    await wait(2500);
    await opened[0]?.reload();
    await wait(1500);
  });
  await expectMark(popup, 'Italy', 'Inspiration: still to do');
  await expectMark(popup, 'Germany', 'Linked: done');
  for (const page of opened) {
    await expect.poll(() => host(page).count()).toBe(1);
  }
  const [page] = opened;
  if (!page) throw new Error('No page was opened.');
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expect.poll(storedText).not.toContain('"judgement":null');
});

test('a tick, its undo and what is decided are stored once, or the seller is told', async () => {
  await setPlan(browser);
  const page = await browser.openOwn('workbench.html#steps');
  const step = page
    .getByRole('listitem')
    .filter({ hasText: 'Step 3: Register with the same e-mail address' });
  const box = step.getByRole('checkbox');
  const isStored = async () => times(await storedText(), '"id":"step.') > 0;
  /** Presses again wherever it did not work, as a seller does who is told so. */
  const press = async (wanted: boolean) => {
    for (let tries = 0; tries < 20 && (await isStored()) !== wanted; tries += 1) {
      if ((await box.isChecked()) !== wanted) await box.click();
      await wait(300);
    }
  };
  await whileItStops(async () => {
    await press(true);
    await press(false);
    await press(true);
  });
  await expectSeen(step.getByText(/^ticked by you on /));
  expect(times(await storedText(), '"id":"step.')).toBe(1);
});

test('what a stopped background left half done is done when it comes back', async () => {
  const popup = await setPlan(browser);
  const page = await browser.open(`https://sellercentral.amazon.de${paths.profile}?profile=plain`);
  await expectMark(popup, 'Germany', 'About You: done');
  // The verdicts of both texts are there: nothing is under way any more.
  await expect.poll(storedText).not.toContain('"judgement":null');
  await page.close();
  await browser.stopWorker();
  // Stopped between the facts, which are safe first, and their verdict.
  const items = await browser.stored();
  const unjudged = JSON.parse(
    JSON.stringify(items, (key, value: unknown) => (key === 'judgement' ? null : value)),
  ) as Record<string, unknown>;
  await browser.store(unjudged);
  // Whatever wakes it: here a page of another kind.
  await browser.open(`https://sellercentral.amazon.com${paths.account}`);
  await expectMark(popup, 'Germany', 'Linked: done');
  await expectMark(popup, 'Germany', 'About You: done');
});

/** Does this and stops the background over it, whichever of the two comes first. */
async function stoppedOver(work: () => Promise<unknown>): Promise<void> {
  await Promise.all([work(), browser.stopWorker()]);
}

test('a field is shown, remembered and forgotten again though the background is stopped at every step', async () => {
  await setPlan(browser);
  const page = await browser.open(
    `https://sellercentral.amazon.de${paths.profile}?country=DE&profile=plain`,
    (opened) => rename(opened, [['About You', 'Zworbel']]),
  );
  await expectVerdict(page, 'Inspiration', 'In German');
  const panel = await openPanel(page);
  const press = (name: string) => panel.getByRole('button', { name }).click();
  const lessons = async () => (await browser.stored()).lessons;
  await browser.stopWorker();
  await press('Show me “About You”');
  await browser.stopWorker();
  await page.getByRole('textbox', { name: 'Zworbel' }).click();
  await expectSeen(panel.getByText(/^Ich/).first());
  await stoppedOver(() => press('Yes, remember this place'));
  await expectVerdict(page, 'About You', 'In German');
  expect(await lessons()).toHaveLength(1);
  await stoppedOver(() => press('Undo'));
  await badge(page, 'About You').waitFor({ state: 'detached' });
  expect(await lessons()).toEqual([]);
});

test('a report is read, stored, removed and put back though the background is stopped at every step', async () => {
  await setPlan(browser);
  const workbench = await browser.openOwn('workbench.html#listings');
  const rows = ['item-name\tseller-sku\tprice\tquantity\topen-date\tasin1\tstatus'];
  for (const sku of ['A', 'B'])
    rows.push(`Mug\tMUG-${sku}\t12.50\t3\t2026-03-01 10:00:00 CET\tB0MUG0000${sku}\tActive`);
  const name = 'Alle+Angebote_11-20-2026.txt';
  await stoppedOver(() =>
    workbench
      .getByLabel('Choose report files')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(rows.join('\r\n')) }),
  );
  const file = workbench.getByRole('article', { name });
  const country = file.getByLabel('Which country is this report for?');
  await country.waitFor();
  await browser.stopWorker();
  await country.selectOption({ label: 'France' });
  await stoppedOver(() => file.getByRole('button', { name: 'Store', exact: true }).click());
  await expectSeen(file.getByText('Stored: 2 listings for France.'));
  const facts = async () => JSON.stringify(await browser.stored());
  await expect.poll(facts).toContain('"listed":2');
  const stored = workbench.getByRole('region', { name: 'Imported reports' });
  await stoppedOver(() => stored.getByRole('button', { name: /^Remove/ }).click());
  await expect.poll(facts).not.toContain('"listed"');
  await stoppedOver(() => workbench.getByRole('button', { name: 'Undo' }).click());
  await expect.poll(facts).toContain('"listed":2');
  await expectSeen(stored.getByText('2 listings', { exact: false }));
  // Nothing was lost, and nobody is told that something was.
  expect(await workbench.getByRole('alert').count()).toBe(0);
});
