import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type LaunchedBrowser } from './launch';
import { watchRequests } from './request-log';

const address = 'https://sellercentral.amazon.com/home';
let folder: string;
let browser: LaunchedBrowser;

/** An extension that does everything ours must not. */
async function writeRogueExtension(): Promise<void> {
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'rogue',
      version: '1',
      host_permissions: ['https://sellercentral.amazon.com/*'],
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['https://sellercentral.amazon.com/*'], js: ['content.js'] }],
    }),
    'background.js':
      "chrome.runtime.onMessage.addListener(() => { fetch('https://sellercentral.amazon.com/by-background').catch(() => 0); fetch('https://elsewhere.example/by-background').catch(() => 0); });",
    'content.js':
      "fetch('/by-content').catch(() => 0); fetch('https://elsewhere.example/by-content').catch(() => 0); chrome.runtime.sendMessage(1).catch(() => 0);",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rogue-extension-'));
  await writeRogueExtension();
  browser = await launchBrowser({ extension: folder, practicePort: 9, headless: true });
  await browser.context.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Home</title><script>fetch("/by-page")</script>',
    }),
  );
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('finds what an extension asks for, and leaves alone what the page itself asks for', async () => {
  const log = watchRequests(browser.context, browser.extensionId);
  const page = await browser.context.newPage();
  await log.watchPage(page);
  await page.goto(address);
  const origin = new URL(address).origin;
  const content = `asked for by chrome-extension://${browser.extensionId}/content.js`;
  await expect
    .poll(() => new Set(log.forbidden))
    .toEqual(
      new Set([
        `${origin}/by-content ${content}`,
        'https://elsewhere.example/by-content',
        `https://elsewhere.example/by-content ${content}`,
        `${origin}/by-background`,
        'https://elsewhere.example/by-background',
      ]),
    );
});
