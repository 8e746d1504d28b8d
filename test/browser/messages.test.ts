import { expect, test } from 'vitest';
import type { browser as extensionInterface } from 'wxt/browser';
import { browserForTests } from './harness';
import { paths, setPlan, expectVerdict } from './surfaces';

declare const chrome: typeof extensionInterface;

const browser = browserForTests();

/**
 * Sends a message as a content script of ours would, from the isolated world of a page. Answers the reply as
 * text.
 */
function sendFrom(type: string, data: unknown): Promise<string> {
  return browser.keeper().evaluate(
    async (message) => {
      const tabs = await chrome.tabs.query({ url: 'https://sellercentral.amazon.it/*' });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tabs[0]?.id ?? 0 },
        func: async (sent) => JSON.stringify(await chrome.runtime.sendMessage(sent)),
        args: [message],
      });
      return String(answer?.result);
    },
    { id: 1, type, data, timestamp: 1 },
  );
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
    expect(await sendFrom('pageRead', data)).toContain('refused');
  }
  const fromPopup = await browser
    .keeper()
    .evaluate((data) => chrome.runtime.sendMessage({ id: 1, type: 'pageRead', data, timestamp: 1 }), honest);
  expect(JSON.stringify(fromPopup)).toContain('refused');
  expect(JSON.stringify(await browser.stored())).toBe(before);

  // The same message from the right place and in the right shape is taken: the refusals above mean something.
  await sendFrom('pageRead', honest);
  expect(JSON.stringify(await browser.stored())).not.toBe(before);
});
