import { browser } from 'wxt/browser';
import { acceptFinding, takeBackFinding } from '../../utils/facts/accepted';
import { withDrafts, withoutDraft, type Draft } from '../../utils/facts/drafts';
import { changePlan } from '../../utils/facts/older';
import type { Shop } from '../../utils/facts/shop';
import { currentShop, withCurrentShop } from '../../utils/facts/shops';
import { answer } from '../../utils/messages/answer';
import { changeShops } from '../../utils/storage/shops-item';
import { packagedWords } from '../../utils/surface/packaged-words';
import { judgeStored } from './pages';

/** Answers popup, panel and workbench: carries out what the seller decides. */
export function answerSurfaces(): void {
  answer('savePlan', 'either', (plan) => decide((shop) => changePlan(shop, plan)));
  answer('acceptFinding', 'either', (finding) => decide((shop) => acceptFinding(shop, finding, Date.now())));
  answer('takeBackFinding', 'either', (finding) => decide((shop) => takeBackFinding(shop, finding)));
  answer('saveOwnWords', 'extension', (ownWords) => decide((shop) => ({ ...shop, ownWords })));
  answer('keepDrafts', 'extension', (texts) =>
    changeDrafts((drafts) => withDrafts(drafts, texts, Date.now())),
  );
  answer('dropDraft', 'extension', (place) => changeDrafts((drafts) => withoutDraft(drafts, place)));
  answer('loadWords', 'either', packagedWords);
  answer('openWorkbench', 'either', async (place) => {
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/workbench.html' as '/')}#${place.join('/')}`,
    });
  });
}

function changeDrafts(change: (drafts: readonly Draft[]) => Draft[]): Promise<void> {
  return changeShops((shops) => {
    const shop = currentShop(shops);
    return withCurrentShop(shops, { ...shop, drafts: change(shop.drafts ?? []) });
  });
}

/** Each decision bears on verdicts: another home country is another original. */
async function decide(change: (shop: Shop) => Shop): Promise<void> {
  await changeShops((shops) => withCurrentShop(shops, change(currentShop(shops))));
  await judgeStored();
}
