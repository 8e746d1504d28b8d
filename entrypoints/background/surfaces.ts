import { browser } from 'wxt/browser';
import { acceptFinding, takeBackFinding } from '../../utils/facts/accepted';
import { withDrafts, withoutDraft, type Draft } from '../../utils/facts/drafts';
import { changePlan } from '../../utils/facts/older';
import type { Shop } from '../../utils/facts/shop';
import { judgeReply } from '../../utils/facts/judge-reply';
import { currentShop, withCurrentShop } from '../../utils/facts/shops';
import { setTick, unsetTick } from '../../utils/facts/ticks';
import { answer } from '../../utils/messages/answer';
import { changeSettings } from '../../utils/storage/settings-item';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { packagedWords } from '../../utils/surface/packaged-words';
import { languageModel } from './model';
import { judgeStored } from './pages';

/** Answers popup, panel and workbench: carries out what the seller decides. */
export function answerSurfaces(): void {
  answer('savePlan', 'either', (plan) => decide((shop) => changePlan(shop, plan)));
  answer('saveLanguage', 'either', (language) => changeSettings((settings) => ({ ...settings, language })));
  answer('acceptFinding', 'either', ({ reason, ...finding }) =>
    decide((shop) => acceptFinding(shop, finding, Date.now(), reason)),
  );
  answer('takeBackFinding', 'either', (finding) => decide((shop) => takeBackFinding(shop, finding)));
  answer('setTick', 'extension', (tick) => changeShop((shop) => setTick(shop, tick)));
  answer('unsetTick', 'extension', (id) => changeShop((shop) => unsetTick(shop, id)));
  answer('judgeReply', 'extension', async (reply) => {
    const [model, { shops }] = await Promise.all([languageModel(), readShops()]);
    return judgeReply(model, currentShop(shops), reply);
  });
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
  return changeShop((shop) => ({ ...shop, drafts: change(shop.drafts ?? []) }));
}

function changeShop(change: (shop: Shop) => Shop): Promise<void> {
  return changeShops((shops) => withCurrentShop(shops, change(currentShop(shops))));
}

/** Each decision bears on verdicts: another home country is another original. */
async function decide(change: (shop: Shop) => Shop): Promise<void> {
  await changeShop(change);
  await judgeStored();
}
