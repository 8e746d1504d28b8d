import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { chooseForExtension } from './choose-for-extension';
import { watchRequests, type RequestLog } from './request-log';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

export const builtExtension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Port on this machine that answers for every Seller Central host. */
  practicePort: number;
  headless: boolean;
  /** Chromium keeps pages that were left, to go back to, as it does for people; Playwright switches that off. */
  keepsPages?: boolean;
  /** Firefox: what the system speaks; English if not said. A Chromium may know nothing else (Debian's does not). */
  language?: string;
}

/** A file that a page gave to the user, read as UTF-8. */
export interface SavedFile {
  name: string;
  text: string;
}

export interface LaunchedBrowser {
  name: 'chromium' | 'firefox';
  context: BrowserContext;
  /** Where the extension's pages live, without a slash at the end. */
  origin: string;
  /** Begins to watch every request of pages and of the extension. */
  watchRequests: () => Promise<RequestLog>;
  /** Stops the background, as the browser does when it has been idle. */
  stopWorker: () => Promise<void>;
  /** The file that a page saves when `save` is done. */
  saved: (page: Page, save: () => Promise<unknown>) => Promise<SavedFile>;
  /** Starts the extension anew, as an update does. `own` is a page of the extension; it closes. */
  reloadExtension: (own: Page) => Promise<void>;
  /** Takes Seller Central from the extension, as the seller can. `own` is a page of the extension. */
  withhold: (own: Page) => Promise<unknown>;
  /** Gives it back by this button; in Chromium, whose question no program can answer, on the browser's own page. */
  allow: (button: Locator) => Promise<void>;
  /** Allows it in private windows, for which the browser starts it anew. `own` is a page of the extension; it closes. */
  allowPrivate: (own: Page) => Promise<void>;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
}

/**
 * The browser can reach nothing but the practice site: every other name is not found. The certificate is
 * self-signed, so errors about it are ignored; no page of the real Amazon can be opened this way.
 */
function flags({ practicePort, headless }: LaunchOptions, extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP sellercentral*.amazon.* 127.0.0.1:${practicePort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    '--disable-quic',
    '--no-first-run',
    '--lang=en-US',
    ...(headless ? ['--disable-gpu'] : ['--window-size=1360,1000']),
  ];
}

/** Outside of the developer mode Chromium switches an unpacked extension off when it is started anew. */
async function preferDeveloperMode(profile: string): Promise<void> {
  await mkdir(path.join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page to ask through.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function savedFile(page: Page, save: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function reloadExtension(own: Page): Promise<void> {
  const closed = own.waitForEvent('close');
  // Later, or the answer would be lost with the page that is asked.
  await own.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await closed;
}

/** Starts Chromium (`CHROMIUM`, set by set-up.mjs) with a fresh profile and the extension. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const extension = options.extension ?? builtExtension;
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}. Run: npm run build`);
  }
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error('CHROMIUM is not set. Run this through npm, which finds a Chromium.');
  const profile = await mkdtemp(path.join(tmpdir(), 'maker-passport-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // Ctrl+C ends the process without closing anything in order.
  process.once('exit', removeProfile);
  await preferDeveloperMode(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    args: flags(options, extension),
    ignoreDefaultArgs: options.keepsPages ? ['--disable-back-forward-cache'] : [],
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: 'en_US' },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  return {
    name: 'chromium',
    context,
    origin,
    watchRequests: () => watchRequests(context, origin),
    stopWorker: () => stopWorkers(context),
    saved: savedFile,
    reloadExtension,
    withhold: () => chooseForExtension(context, origin, { hostAccess: 'ON_CLICK' }),
    allow: async (button) => {
      await button.waitFor();
      await chooseForExtension(context, origin, { hostAccess: 'ON_ALL_SITES' });
    },
    allowPrivate: async (own) => {
      const closed = own.waitForEvent('close');
      await chooseForExtension(context, origin, { incognitoAccess: true });
      await closed;
    },
    close: async () => {
      await context.close();
      removeProfile();
    },
  };
}
