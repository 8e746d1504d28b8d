import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionBrowser } from 'wxt/browser';
import { launch, testedBrowser } from './harness';
import type { LaunchedBrowser } from './launch';
import { storagesWith } from './storages-with';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof extensionBrowser;

const address = 'https://sellercentral.amazon.com/home';
const ways = ['fetch', 'beacon', 'socket', 'image', 'prefetch', 'preload', 'stylesheet'];
const asked = [
  ...['content', 'popup'].flatMap((by) => ways.map((way) => `elsewhere.example/${way}-by-${by}`)),
  'elsewhere.example/fetch-by-background',
  'elsewhere.example/socket-by-background',
  'elsewhere.example/fetch-by-worker',
  'sellercentral.amazon.com/fetch-by-background',
  'sellercentral.amazon.com/fetch-by-content',
];
/** Firefox does not say which script asked the page's own site, and fetches nothing ahead for an extension's page. */
const unseen: readonly string[] = {
  chromium: [],
  firefox: [
    'sellercentral.amazon.com/fetch-by-content',
    'elsewhere.example/prefetch-by-popup',
    'elsewhere.example/preload-by-popup',
  ],
}[testedBrowser];
const found = asked.filter((what) => !unseen.includes(what));
/** All ways a document has to ask for something. */
const ask = (by: string) => `
  fetch('https://elsewhere.example/fetch-by-${by}').catch(() => 0);
  navigator.sendBeacon('https://elsewhere.example/beacon-by-${by}', 'x');
  new WebSocket('wss://elsewhere.example/socket-by-${by}');
  new Image().src = 'https://elsewhere.example/image-by-${by}';
  for (const rel of ['prefetch', 'preload', 'stylesheet']) {
    const link = document.createElement('link');
    Object.assign(link, { rel, as: 'script', href: 'https://elsewhere.example/' + rel + '-by-${by}' });
    (document.head ?? document.documentElement).append(link);
  }`;
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
      permissions: ['storage'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: 'rogue@maker-passport.example' } },
      content_scripts: [{ matches: ['https://sellercentral.amazon.com/*'], js: ['content.js'] }],
    }),
    'popup.html': '<!doctype html><script src="popup.js"></script>',
    'popup.js': `${ask('popup')}; new Worker('worker.js')`,
    'worker.js': `fetch('https://elsewhere.example/fetch-by-worker').catch(() => 0)`,
    'background.js': `chrome.runtime.onMessage.addListener(() => {
      fetch('https://sellercentral.amazon.com/fetch-by-background').catch(() => 0);
      fetch('https://elsewhere.example/fetch-by-background').catch(() => 0);
      new WebSocket('wss://elsewhere.example/socket-by-background');
    });`,
    'content.js': `fetch('/fetch-by-content').catch(() => 0); ${ask('content')}; chrome.runtime.sendMessage(1).catch(() => 0);`,
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
  const popup = await browser.context.newPage();
  await log.watchPage(popup);
  await popup.goto(`${browser.origin}/popup.html`);
  const seen = new Set<string>();
  await expect
    .poll(async () => {
      for (const line of await log.takeForbidden())
        seen.add(line.split(' ')[0]?.replace(/^\w+:\/\//, '') ?? '');
      return seen;
    })
    .toEqual(new Set(found));
});

test('finds what an extension keeps, in every storage it has', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`${browser.origin}/manifest.json`);
  expect(await popup.evaluate(storagesWith, 'secret')).toEqual([]);
  await popup.evaluate(async () => {
    for (const area of ['local', 'session', 'sync'] as const)
      await chrome.storage[area].set({ deep: [{ [`a secret of ${area}`]: 1 }] });
    localStorage.setItem('kept', 'a secret');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opened = indexedDB.open('kept');
      opened.addEventListener('upgradeneeded', () => {
        for (const name of ['texts', 'bytes', 'keys']) opened.result.createObjectStore(name);
      });
      opened.addEventListener('success', () => resolve(opened.result));
      opened.addEventListener('error', () => reject(opened.error));
    });
    const writing = db.transaction(['texts', 'bytes', 'keys'], 'readwrite');
    writing.objectStore('texts').put({ deep: ['a secret'] }, 1);
    writing.objectStore('bytes').put(new TextEncoder().encode('a secret'), 1);
    writing.objectStore('keys').put(1, 'a secret');
    await new Promise((resolve) => {
      writing.addEventListener('complete', resolve);
    });
    db.close();
  });
  expect(await popup.evaluate(storagesWith, 'secret')).toEqual([
    'storage.local',
    'storage.session',
    'storage.sync',
    'localStorage',
    'kept.bytes',
    'kept.keys',
    'kept.texts',
  ]);
});
