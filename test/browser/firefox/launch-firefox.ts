import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firefox } from 'playwright-core';
import type { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { LaunchedBrowser, LaunchOptions } from '../launch';
import { runInChrome } from './chrome-script';
import { emulatedMedia } from './media';
import { startRelay } from './relay';
import { savedInFirefox } from './saved-file';
import { startProxy } from './seller-central-proxy';
import { watchRequestsInFirefox } from './watch-requests';

/** The browser's interface for extensions, inside a page of the extension. */
declare const chrome: typeof browser;

const builtForFirefox = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** Firefox gives every extension an address by chance; this is the one it takes for ours. */
const uuid = '5e11e25c-e47a-4a1d-9a3b-6d616b657221';

/** Preferences of a Firefox that reaches nothing but the practice site, through the proxy. */
function preferences(id: string, proxyPort: number): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'intl.accept_languages': 'en-US',
    // Firefox's own services are asked for nothing: each request would be refused, and written about.
    'services.settings.server': 'data:,',
    'app.normandy.enabled': false,
    // No process for a page that may never be opened: it takes time from the tests.
    'dom.ipc.processPrelaunch.enabled': false,
    // What the extension asks for in answer to a click is granted as if the seller had said yes.
    'extensions.webextOptionalPermissionPrompts': false,
    // axe asks elements for `ariaLabelledByElements`; at that Firefox 153 crashes.
    'accessibility.ARIAElementReflection.enabled': false,
  };
}

function idOf(extension: string): string {
  const manifest = path.join(extension, 'manifest.json');
  if (!existsSync(manifest))
    throw new Error(`There is no built extension in ${extension}. Run: npm run build`);
  const schema = z.object({
    browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
  });
  return schema.parse(JSON.parse(readFileSync(manifest, 'utf8'))).browser_specific_settings.gecko.id;
}

/** As if the language pack were installed and chosen: what Firefox itself says stays English. */
function speaking(language: string): string {
  const tag = JSON.stringify(language);
  return `Services.locale.availableLocales = ['en-US', ${tag}]; Services.locale.requestedLocales = [${tag}];`;
}

/** Starts Firefox (`FIREFOX` names the program) with a fresh profile and the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const extension = options.extension ?? builtForFirefox;
  const id = idOf(extension);
  if (!process.env.FIREFOX) throw new Error('FIREFOX is not set. Let it name a Firefox program.');
  const media = emulatedMedia();
  const [relay, proxy] = await Promise.all([startRelay(media), startProxy(options.practicePort)]);
  const profile = await mkdtemp(path.join(tmpdir(), 'maker-passport-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile);
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: path.join(import.meta.dirname, 'firefox-through-relay.mjs'),
    headless: options.headless,
    // Without it, pages of an extension are out of reach.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, RELAY: relay.url, LANGUAGE: 'en_US' },
    ignoreHTTPSErrors: true,
    firefoxUserPrefs: preferences(id, proxy.port),
    viewport: { width: 1280, height: 900 },
  });
  context.on('page', media.attend);
  await relay.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const reload = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`;
  const inChrome = (script: string) => runInChrome(relay.send, script);
  if (options.language) await inChrome(speaking(options.language));
  return {
    name: 'firefox',
    context,
    origin: `moz-extension://${uuid}`,
    watchRequests: () => watchRequestsInFirefox(inChrome),
    stopWorker: async () => {
      await inChrome(
        `await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ disableResetIdleForTest: true });`,
      );
    },
    saved: (_, save) => savedInFirefox(inChrome, save),
    reloadExtension: async (own) => {
      await own.close();
      await inChrome(reload);
    },
    withhold: (own) =>
      own.evaluate(() =>
        chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] }),
      ),
    allow: (button) => button.click(),
    allowPrivate: async (own) => {
      await own.close();
      await inChrome(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(extension.id, allowed, extension);
        ${reload}`,
      );
    },
    close: async () => {
      await context.close();
      relay.close();
      proxy.close();
      removeProfile();
    },
  };
}
