import { browser } from 'wxt/browser';
import { judgeAllTexts, judgeInShop } from '../../utils/facts/judge-texts';
import { rememberProfile, rememberServices } from '../../utils/facts/remember';
import { currentShop, withCurrentShop, type Shops } from '../../utils/facts/shops';
import type { Shop } from '../../utils/facts/shop';
import type { LanguageModel } from '../../utils/language/model';
import { answer } from '../../utils/messages/answer';
import type { PageReport } from '../../utils/messages/protocol';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { writeTabStatus } from '../../utils/storage/tab-status';
import { languageModel } from './model';

/** Answers the content scripts: injects what they need and remembers what they read. */
export function answerPages(): void {
  answer('pageMayBeOurs', 'page', async (_, sender) => inject(sender.tab?.id, '/reader.js'));
  answer('pageRecognised', 'page', async ({ status, needsPanel }, sender) => {
    const tab = sender.tab?.id;
    if (tab === undefined) return;
    if (needsPanel) await inject(tab, '/panel.js');
    await writeTabStatus(tab, status);
  });
  answer('pageLeft', 'page', async (_, sender) => {
    if (sender.tab?.id !== undefined) await writeTabStatus(sender.tab.id, null);
  });
  answer('pageRead', 'page', async (report) => {
    // The facts are safe first; what the model says of them follows.
    await changeShops((shops) => withCurrentShop(shops, remember(currentShop(shops), report)));
    if (report.kind === 'maker-profile') await judgeStored();
  });
  answer('judgeText', 'either', async ({ country, field, text }) => {
    const [model, { shops }] = await Promise.all([languageModel(), readShops()]);
    return judgeInShop(model, currentShop(shops), country, field, text);
  });
}

export async function judgeStored(): Promise<void> {
  const model = await languageModel();
  await changeShops((shops) => judged(model, shops));
}

function judged(model: LanguageModel, shops: Shops): Shops {
  return withCurrentShop(shops, judgeAllTexts(model, currentShop(shops)));
}

function remember(shop: Shop, report: PageReport): Shop {
  const now = Date.now();
  if (report.kind === 'your-services') return rememberServices(shop, report.facts, report.unclear, now);
  return rememberProfile(shop, report.country, report.path, report.facts, now);
}

async function inject(tab: number | undefined, file: '/reader.js' | '/panel.js'): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [file] });
}
