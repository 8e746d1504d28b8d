import { browser, type Browser } from 'wxt/browser';
import { judgeAllTexts, judgeInShop } from '../../utils/facts/judge-texts';
import { rememberProfile, rememberServices } from '../../utils/facts/remember';
import type { Shop } from '../../utils/facts/shop';
import { shopOf, withShop, type Shops } from '../../utils/facts/shops';
import { knownBy, sayWhose, shopOfPage } from '../../utils/facts/whose';
import { answer } from '../../utils/messages/answer';
import type { OfPage, PageReport } from '../../utils/messages/protocol';
import { writeLastCountry } from '../../utils/storage/last-country';
import { sayIsProfile } from '../../utils/page-session/held-session';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { readSettings } from '../../utils/storage/settings-item';
import { forgetTab, writeTabStatus, type RecognisedStatus } from '../../utils/storage/tab-status';
import { inject } from './inject';
import { keepRows } from './inventory';
import { languageModel } from './model';

/** Answers the content scripts: injects what they need and remembers what they read. */
export function answerPages(): void {
  answer('pageMayBeOurs', 'page', async (_, sender) => {
    await mustBeOn();
    await inject(sender.tab?.id, '/reader.js');
  });
  answer('guideOpened', 'page', async (_, sender) => {
    await mustBeOn();
    await inject(sender.tab?.id, '/panel.js');
    await noteTab(sender.tab, 'recognised');
  });
  answer('teachHere', 'extension', async ({ tab }) => {
    await mustBeOn();
    await browser.scripting.executeScript({ target: { tabId: tab }, func: sayIsProfile });
    await inject(tab, '/reader.js');
  });
  answer('pageRecognised', 'page', async ({ status, needsPanel }, sender) => {
    await mustBeOn();
    if (needsPanel) await inject(sender.tab?.id, '/panel.js');
    await noteTab(sender.tab, status);
  });
  answer('pageShownAgain', 'page', (_, { url }) => mustBeAllowed(url));
  answer('pageLeft', 'page', async (_, sender) => {
    if (sender.tab?.id !== undefined) await forgetTab(sender.tab.id);
  });
  answer('pageRead', 'page', async ({ of, report }) => {
    await mustBeOn();
    const shop = await keepReading(of, report);
    await writeLastCountry(report.country);
    // The facts are safe first; what the model says of them follows.
    if (shop !== null && report.kind === 'maker-profile') await judgeStored(shop);
    if (shop !== null && report.kind === 'inventory') await keepRows(shop, report);
    return shop === null ? 'ask' : 'kept';
  });
  answer('sayWhose', 'page', async ({ owner, shop }) => {
    const chosen = shop ?? crypto.randomUUID();
    await changeShops((shops) => {
      if (shop !== null && !(shop in shops.byId)) return shops;
      return sayWhose(shops, owner, chosen);
    });
    return chosen;
  });
  answer('judgeText', 'either', async ({ of, country, field, text }) => {
    const [model, { shops }] = await Promise.all([languageModel(), readShops()]);
    const id = 'shop' in of ? of.shop : shopOfPage(shops, of.owner, of.said);
    if (id === null) throw new Error('refused: it is not known whose text this is');
    return judgeInShop(model, shopOf(shops, id), country, field, text);
  });
}

async function noteTab(tab: Browser.tabs.Tab | undefined, status: RecognisedStatus): Promise<void> {
  if (tab?.id !== undefined && tab.url !== undefined) await writeTabStatus(tab.id, tab.url, status);
}

/** A page that was being read when the seller switched reading off tells nothing any more, and its reader leaves. */
async function mustBeOn(): Promise<void> {
  const { reading } = await readSettings();
  if (!reading) throw new Error('refused: reading is switched off');
}

/** Chromium goes on telling the address of a page it had kept, also when the permission was withdrawn meanwhile. */
async function mustBeAllowed(address = ''): Promise<void> {
  const origins = [`${new URL(address).origin}/*`];
  if (!(await browser.permissions.contains({ origins }))) throw new Error('refused: not allowed any more');
}

export async function judgeStored(id: string): Promise<void> {
  const model = await languageModel();
  await changeShops((shops) => withShop(shops, id, (shop) => judgeAllTexts(model, shop)));
}

/** Files a reading under the shop the page belongs to, and under no other; null where that is not known. */
async function keepReading({ owner, said }: OfPage, report: PageReport): Promise<string | null> {
  let filed: string | null = null;
  await changeShops((shops: Shops) => {
    // Asked inside the change: another page may have named a shop a moment ago.
    const id = shopOfPage(shops, owner, said);
    filed = id;
    if (id === null) return shops;
    return withShop(shops, id, (shop) => remember(knownBy(shop, owner), report));
  });
  return filed;
}

function remember(shop: Shop, report: PageReport): Shop {
  const now = Date.now();
  // Its rows are too many for the facts: they are kept in the database.
  if (report.kind === 'inventory') return shop;
  if (report.kind === 'your-services') return rememberServices(shop, report.facts, report.unclear, now);
  return rememberProfile(shop, report.country, report.path, report.facts, now);
}
