import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { deviceTranslator } from '../../components/draft/device-translator';
import type { Intents } from '../../components/workbench/section';
import { useRoute } from '../../components/workbench/use-route';
import { useSync } from '../../components/sync/use-sync';
import { Workbench } from '../../components/workbench/workbench';
import { useNow } from '../../components/words/use-now';
import { ask } from '../../utils/messages/ask';
import type { Mirror } from '../../utils/storage/mirror';
import { askToRead, type Readable } from '../../utils/surface/may-read';
import { syncOff } from '../../utils/storage/sync-item';

/** What is decided in the workbench is decided for the shop it shows. */
function intentsFor(shop: string): Intents {
  return {
    savePlan: (plan) => void ask('savePlan', { shop, what: plan }),
    switchSync: (on) => ask('switchSync', on),
    syncTold: (problem) => void ask('syncTold', problem),
    showSample: (on) => void ask('showSample', on),
    switchReading: (on) => ask('switchReading', on),
    saveLanguage: (language) => ask('saveLanguage', language),
    acceptFinding: (finding, reason) =>
      void ask('acceptFinding', { shop, what: { ...finding, ...(reason && { reason }) } }),
    takeBackFinding: (finding) => void ask('takeBackFinding', { shop, what: finding }),
    setTick: (tick) => ask('setTick', { shop, what: tick }),
    unsetTick: (id) => ask('unsetTick', { shop, what: id }),
    judgeReply: (reply) => ask('judgeReply', { shop, what: reply }),
    overviewSeen: () => void ask('overviewSeen', shop),
    judgeTitles: (titles) => ask('judgeTitles', { shop, what: titles }),
    saveOwnWords: (words) => void ask('saveOwnWords', { shop, what: words }),
    judgeText: (asked) => ask('judgeText', { of: { shop }, ...asked }),
    keepDrafts: (texts) => void ask('keepDrafts', { shop, what: texts }),
    dropDraft: (place) => void ask('dropDraft', { shop, what: place }),
    changeLinks: (change) => void ask('changeLinks', change),
    changeSetAside: (change) => void ask('changeSetAside', change),
    learn: (lesson) => void ask('learn', lesson),
    forgetLesson: (lesson) => void ask('forgetLesson', lesson),
    listingsChanged: (id) => void ask('listingsChanged', { shop: id }),
    readShortcuts: () => ask('readShortcuts'),
  };
}

const translator = deviceTranslator(globalThis);

interface ConnectedWorkbenchProps {
  mirror: StoreApi<Mirror>;
  permission: StoreApi<{ readable: Readable }>;
}

/** The workbench on what is stored, kept up to date while it is open. */
export function ConnectedWorkbench({ mirror, permission }: ConnectedWorkbenchProps) {
  const { readable } = useStore(permission);
  const { shops, shopId, shop, settings, lessons, damaged } = useStore(mirror);
  const intents = useMemo(() => intentsFor(shopId), [shopId]);
  const sync = useSync() ?? syncOff;
  const route = useRoute();
  return (
    <Workbench
      shops={shops}
      shop={shop}
      settings={settings}
      sync={sync}
      lessons={lessons}
      damaged={damaged}
      withheld={readable === 'none'}
      onAllow={askToRead}
      now={useNow()}
      route={route}
      intents={intents}
      onShowShop={(id) => void ask('showShop', id)}
      translator={translator}
    />
  );
}
