import { expect, test } from 'vitest';
import type { CDPSession } from 'playwright-core';
import type { browser as extensionInterface } from 'wxt/browser';
import { browserForTests } from './harness';
import { paths, setPlan, expectVerdict } from './surfaces';

declare const chrome: typeof extensionInterface;

const browser = browserForTests();

/** Sends a message as a content script of ours would, from the isolated world of a page. */
async function sendFrom(session: CDPSession, world: number, type: string, data: unknown): Promise<unknown> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: `chrome.runtime.sendMessage(${message})`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

const facts = { marketplaces: { DE: 'registered' }, registeredCount: null };
const report = { kind: 'your-services', country: 'US', path: '/x', facts, unclear: [] };
const of = { owner: { storeNames: ['Claywork by Mara'], merchantIds: [] }, said: null };
const honest = { of, report };

test('a message that does not fit its schema, or comes from elsewhere, is refused', async () => {
  await setPlan(browser);
  const page = await browser.open(`https://sellercentral.amazon.it${paths.profile}`);
  await expectVerdict(page, 'Inspiration', '2 of 5 sentences are still in English');
  await expect.poll(async () => JSON.stringify(await browser.stored())).toContain('"judgement":{');
  const session = await browser.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The content script has no world of its own.');
  const before = JSON.stringify(await browser.stored());

  const forged = [
    { of, report: { ...report, country: 'ATLANTIS' } },
    { ...honest, extra: 1 },
    { of, report: { ...report, facts: { ...facts, marketplaces: { DE: 'conquered' } } } },
    { of, report: { ...report, path: 'x'.repeat(600) } },
    { report },
    null,
  ];
  for (const data of forged) {
    expect(JSON.stringify(await sendFrom(session, world, 'pageRead', data))).toContain('refused');
  }
  const fromPopup = await browser
    .keeper()
    .evaluate((data) => chrome.runtime.sendMessage({ id: 1, type: 'pageRead', data, timestamp: 1 }), honest);
  expect(JSON.stringify(fromPopup)).toContain('refused');
  expect(JSON.stringify(await browser.stored())).toBe(before);

  // The same message from the right place and in the right shape is taken: the refusals above mean something.
  await sendFrom(session, world, 'pageRead', honest);
  expect(JSON.stringify(await browser.stored())).not.toBe(before);
});
