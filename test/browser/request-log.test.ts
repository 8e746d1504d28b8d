import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, testedBrowser } from './harness';
import type { LaunchedBrowser } from './launch';

const address = 'https://sellercentral.amazon.com/home';
const forbidden = ['by-content', 'by-background'].flatMap((name) => [
  `${new URL(address).origin}/${name}`,
  `https://elsewhere.example/${name}`,
]);
/** Firefox does not say which script of a page asked the page's own site. */
const found =
  testedBrowser === 'firefox' ? forbidden.filter((url) => !url.endsWith('.com/by-content')) : forbidden;
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
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: 'rogue@maker-passport.example' } },
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
  browser = await launch({ extension: folder, practicePort: 9, headless: true });
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
  const log = await browser.watchRequests();
  const page = await browser.context.newPage();
  await log.watchPage(page);
  await page.goto(address);
  const seen = new Set<string>();
  await expect
    .poll(async () => {
      for (const line of await log.takeForbidden()) seen.add(line.split(' ')[0] ?? '');
      return seen;
    })
    .toEqual(new Set(found));
});
