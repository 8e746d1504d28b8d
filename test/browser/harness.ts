import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { planted } from '../practice/planted.ts';
import { startPractice, type Practice } from '../practice/server.ts';
import { launchFirefox } from './firefox/launch-firefox';
import { launchBrowser, type LaunchedBrowser, type LaunchOptions } from './launch';
import { logForeignWrites, tellBeforeClosing, tellChangedValues } from './log-foreign-writes';
import type { RequestLog } from './request-log';
import { storagesWith } from './storages-with';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

/** The browser this test is run in; vitest.config.ts says it. */
export const testedBrowser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
/** Starts that browser. */
export const launch = testedBrowser === 'firefox' ? launchFirefox : launchBrowser;

export interface Harness {
  /** Opens a practice page under its real address; `prepare` runs before it goes there. */
  open: (address: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Opens a page of the extension in a tab, e.g. `popup.html`. */
  openOwn: (file: string) => Promise<Page>;
  /** A page of the extension without any script of ours, for what only the extension's origin may ask. */
  keeper: () => Page;
  context: () => BrowserContext;
  /** Everything in `storage.local`. */
  stored: () => Promise<Record<string, unknown>>;
  store: (items: Record<string, unknown>) => Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  stopWorker: () => Promise<void>;
  /** The file that a page saves when `save` is done. */
  saved: LaunchedBrowser['saved'];
  /** Starts the extension anew, as an update does: its own pages close, and the tabs stay as they are. */
  reloadExtension: () => Promise<void>;
  /** Allows the extension in private windows, for which the browser starts it anew. */
  allowPrivate: () => Promise<void>;
  /** Takes the permission for Seller Central back, as the seller can at any time. */
  withhold: () => Promise<unknown>;
  /** Gives it back by this button of ours. */
  allow: LaunchedBrowser['allow'];
}

interface Running {
  practice: Practice;
  browser: LaunchedBrowser;
  log: RequestLog;
  keeper: Page;
  /** Exceptions that reached a page, ours or Amazon's. */
  exceptions: string[];
  /** What somebody else than the practice site wrote to its pages. */
  foreignWrites: string[];
}

async function start(options: Pick<LaunchOptions, 'keepsPages' | 'language'>): Promise<Running> {
  const practice = await startPractice();
  const browser = await launch({ practicePort: practice.port, headless: true, ...options });
  const { context } = browser;
  const log = await browser.watchRequests();
  const exceptions: string[] = [];
  context.on('weberror', (error) => exceptions.push(error.error().message));
  const foreignWrites = await logForeignWrites(context);
  const keeper = await openKeeper(browser);
  return { practice, browser, log, keeper, exceptions, foreignWrites };
}

async function openKeeper({ context, origin }: LaunchedBrowser): Promise<Page> {
  const keeper = await context.newPage();
  try {
    await keeper.goto(`${origin}/manifest.json`);
  } catch (error) {
    await keeper.close();
    throw error;
  }
  return keeper;
}

/** The extension starts anew in this way. */
async function restart(running: Running, way: 'reloadExtension' | 'allowPrivate'): Promise<void> {
  await running.browser[way](running.keeper);
  // Until the extension is back, its pages are refused.
  const opened = () => openKeeper(running.browser);
  running.keeper = await vi.waitFor(opened, { timeout: 30_000, interval: 200 });
}

/** Leaves nothing for the next test: neither pages, nor storage, nor what the practice site remembers. */
async function tidyUp({ browser, keeper, practice }: Running): Promise<void> {
  const { context } = browser;
  for (const page of context.pages()) if (page !== keeper) await page.close();
  // What it is still about to store would come back after the storage was cleared.
  await browser.stopWorker();
  await keeper.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await chrome.storage.sync.clear();
    await new Promise((resolve, reject) => {
      const erased = indexedDB.deleteDatabase('maker-passport');
      erased.addEventListener('success', resolve);
      erased.addEventListener('error', reject);
    });
  });
  await context.clearCookies();
  await context.request.post(`${practice.url}/practice/reset`, { ignoreHTTPSErrors: true });
}

/**
 * One browser with the extension and one practice site for the tests of a file. After each test: the extension
 * must have asked the network for nothing, written nothing to a page and stored nothing private, and no exception may
 * have reached a page.
 */
export function browserForTests(options: Pick<LaunchOptions, 'keepsPages' | 'language'> = {}): Harness {
  let running: Running | undefined;
  const now = (): Running => {
    if (!running) throw new Error('The browser is there only inside a test.');
    return running;
  };

  beforeAll(async () => {
    running = await start(options);
  });
  afterEach(async () => {
    const { log, exceptions, foreignWrites, browser, keeper } = now();
    await tellChangedValues(browser.context.pages());
    const storages = await keeper.evaluate(storagesWith, planted);
    const seen = {
      forbidden: await log.takeForbidden(),
      exceptions: exceptions.splice(0),
      foreignWrites: foreignWrites.splice(0),
      private: storages,
    };
    await tidyUp(now());
    expect(seen).toEqual({ forbidden: [], exceptions: [], foreignWrites: [], private: [] });
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.practice.stop();
  });

  const open: Harness['open'] = async (address, prepare) => {
    const { browser, log } = now();
    const page = await browser.context.newPage();
    await log.watchPage(page);
    tellBeforeClosing(page);
    await prepare?.(page);
    await page.goto(address);
    return page;
  };
  return {
    open,
    openOwn: (file) => open(`${now().browser.origin}/${file}`),
    keeper: () => now().keeper,
    context: () => now().browser.context,
    stored: () => now().keeper.evaluate(() => chrome.storage.local.get()),
    store: (items) => now().keeper.evaluate((all) => chrome.storage.local.set(all), items),
    stopWorker: () => now().browser.stopWorker(),
    saved: (page, save) => now().browser.saved(page, save),
    reloadExtension: () => restart(now(), 'reloadExtension'),
    allowPrivate: () => restart(now(), 'allowPrivate'),
    withhold: () => now().browser.withhold(now().keeper),
    allow: (button) => now().browser.allow(button),
  };
}
