import { browser } from 'wxt/browser';
import { acceptFinding, takeBackFinding } from '../../utils/facts/accepted';
import { withDrafts, withoutDraft, type Draft } from '../../utils/facts/drafts';
import { changePlan } from '../../utils/facts/older';
import type { Shop } from '../../utils/facts/shop';
import { judgeReply } from '../../utils/facts/judge-reply';
import { judgeAllTexts } from '../../utils/facts/judge-texts';
import { judgeTitles } from '../../utils/facts/judge-titles';
import { shopOf, withShop } from '../../utils/facts/shops';
import { setTick, unsetTick } from '../../utils/facts/ticks';
import { answer } from '../../utils/messages/answer';
import { readMirror } from '../../utils/storage/mirror';
import { changePlaces } from '../../utils/storage/places-item';
import { changeSettings } from '../../utils/storage/settings-item';
import { changeShops, readShops } from '../../utils/storage/shops-item';
import { forget, learn } from '../../utils/facts/lessons';
import { changeLessons, readLessons } from '../../utils/storage/lessons-item';
import { visitOf } from '../../utils/progress/changes';
import { deriveProgress } from '../../utils/progress/derive-progress';
import { packagedWords } from '../../utils/surface/packaged-words';
import { languageModel } from './model';
import { openWorkbench } from './open-workbench';

/** Answers popup, panel and workbench: carries out what the seller decides. */
export function answerSurfaces(): void {
  answer('savePlan', 'either', ({ shop, what }) =>
    decide(shop, (older) => changePlan(older, what, Date.now())),
  );
  answer('saveLanguage', 'either', (language) => changeSettings((settings) => ({ ...settings, language })));
  answer('switchReading', 'extension', (reading) => changeSettings((settings) => ({ ...settings, reading })));
  answer('acceptFinding', 'either', ({ shop, what: { reason, ...finding } }) =>
    decide(shop, (older) => acceptFinding(older, finding, Date.now(), reason)),
  );
  answer('takeBackFinding', 'either', ({ shop, what }) =>
    decide(shop, (older) => takeBackFinding(older, what)),
  );
  answer('setTick', 'extension', ({ shop, what }) => changeShop(shop, (older) => setTick(older, what)));
  answer('unsetTick', 'extension', ({ shop, what }) => changeShop(shop, (older) => unsetTick(older, what)));
  answer('judgeReply', 'extension', async ({ shop, what }) => {
    const [model, { shops }] = await Promise.all([languageModel(), readShops()]);
    return judgeReply(model, shopOf(shops, shop), what);
  });
  answer('overviewSeen', 'extension', (shop) =>
    changeShop(shop, (older) => {
      const now = Date.now();
      return { ...older, visit: visitOf(deriveProgress(older, now), now) };
    }),
  );
  answer('judgeTitles', 'extension', async ({ shop, what }) => {
    const [model, { shops }] = await Promise.all([languageModel(), readShops()]);
    return judgeTitles(model, shopOf(shops, shop), what);
  });
  answer('saveOwnWords', 'extension', ({ shop, what }) =>
    decide(shop, (older) => ({ ...older, ownWords: what })),
  );
  answer('keepDrafts', 'extension', ({ shop, what }) =>
    changeDrafts(shop, (drafts) => withDrafts(drafts, what, Date.now())),
  );
  answer('dropDraft', 'extension', ({ shop, what }) =>
    changeDrafts(shop, (drafts) => withoutDraft(drafts, what)),
  );
  answer('showShop', 'extension', (id) =>
    changeShops((shops) => (id in shops.byId ? { ...shops, current: id } : shops)),
  );
  answer('renameShop', 'extension', ({ shop, what }) =>
    changeShop(shop, (older) => ({ ...older, name: what })),
  );
  answer('readLessons', 'page', () => readLessons());
  answer('learn', 'either', (lesson) => changeLessons((lessons) => learn(lessons, lesson)));
  answer('forgetLesson', 'either', (lesson) => changeLessons((lessons) => forget(lessons, lesson)));
  answer('keepPlace', 'page', ({ page, dock }) => changePlaces((places) => ({ ...places, [page]: dock })));
  answer('readMirror', 'page', readMirror);
  answer('loadWords', 'either', packagedWords);
  answer('loadStyles', 'page', packagedStyles);
  answer('openWorkbench', 'either', openWorkbench);
}

/** What the build gathered from the components that the panel draws. */
async function packagedStyles(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('/assets/panel.css' as '/'));
  return response.text();
}

function changeDrafts(id: string, change: (drafts: readonly Draft[]) => Draft[]): Promise<void> {
  return changeShop(id, (shop) => ({ ...shop, drafts: change(shop.drafts ?? []) }));
}

function changeShop(id: string, change: (shop: Shop) => Shop): Promise<void> {
  return changeShops((shops) => withShop(shops, id, change));
}

/**
 * Each decision bears on the verdicts of its shop: another home country is another original. Both are stored at once,
 * or neither and the seller is told: what was stored before a verdict found no room would be called not stored.
 */
async function decide(id: string, change: (shop: Shop) => Shop): Promise<void> {
  const model = await languageModel();
  await changeShop(id, (older) => judgeAllTexts(model, change(older)));
}
