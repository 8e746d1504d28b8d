import { expect, test } from 'vitest';
import type { browser as extensionInterface } from 'wxt/browser';
import { browserForTests } from './harness';
import { paths, setPlan, expectVerdict } from './surfaces';

declare const chrome: typeof extensionInterface;

const browser = browserForTests();
const italian = 'https://sellercentral.amazon.it';

/** Sends a message as a content script of ours would, from our world of the one open Italian page. */
function sendFromPage(type: string, data: unknown): Promise<unknown> {
  // As text: Chromium hands objects over without what is null in them.
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  return browser.keeper().evaluate(
    async ({ of, sent }) => {
      const [tab] = await chrome.tabs.query({ url: `${of}/*` });
      if (tab?.id === undefined) throw new Error('The page is not open.');
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [sent],
        func: (one: string) => chrome.runtime.sendMessage(JSON.parse(one)),
      });
      return answer?.result;
    },
    { of: italian, sent: message },
  );
}

const facts = { marketplaces: { DE: 'registered' }, registeredCount: null };
const report = { kind: 'your-services', country: 'US', path: '/x', facts, unclear: [] };
const of = { owner: { storeNames: ['Claywork by Mara'], merchantIds: [] }, said: null };
const honest = { of, report };

test('a message that does not fit its schema, or comes from elsewhere, is refused', async () => {
  await setPlan(browser);
  const page = await browser.open(`${italian}${paths.profile}`);
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
    expect(JSON.stringify(await sendFromPage('pageRead', data))).toContain('refused');
  }
  const fromPopup = await browser
    .keeper()
    .evaluate((data) => chrome.runtime.sendMessage({ id: 1, type: 'pageRead', data, timestamp: 1 }), honest);
  expect(JSON.stringify(fromPopup)).toContain('refused');
  expect(JSON.stringify(await browser.stored())).toBe(before);

  // The same message from the right place and in the right shape is taken: the refusals above mean something.
  await sendFromPage('pageRead', honest);
  expect(JSON.stringify(await browser.stored())).not.toBe(before);
});
