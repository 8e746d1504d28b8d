import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { deviceTranslator } from '../../components/draft/device-translator';
import type { Intents } from '../../components/workbench/section';
import { useRoute } from '../../components/workbench/use-route';
import { useSync } from '../../components/sync/use-sync';
import { Workbench } from '../../components/workbench/workbench';
import { useCarryOut } from '../../components/wanted/use-carry-out';
import { useNow } from '../../components/words/use-now';
import { ask } from '../../utils/messages/ask';
import { brief, untilHeard } from '../../utils/messages/until-heard';
import type { Mirror } from '../../utils/storage/mirror';
import { askToRead, type Readable } from '../../utils/surface/may-read';
import { syncOff } from '../../utils/storage/sync-item';

/** What is decided in the workbench is decided for the shop it shows. */
function intentsFor(shop: string, carryOut: (stored: Promise<unknown>) => void): Intents {
  return {
    savePlan: (plan) => carryOut(ask('savePlan', { shop, what: plan })),
    switchSync: (on) => ask('switchSync', on),
    syncTold: (problem) => carryOut(ask('syncTold', problem)),
    showSample: (on) => carryOut(ask('showSample', on)),
    switchReading: (on) => ask('switchReading', on),
    saveLanguage: (language) => ask('saveLanguage', language),
    acceptFinding: (finding, reason) =>
      ask('acceptFinding', { shop, what: { ...finding, ...(reason && { reason }) } }),
    takeBackFinding: (finding) => ask('takeBackFinding', { shop, what: finding }),
    setTick: (tick) => ask('setTick', { shop, what: tick }),
    unsetTick: (id) => ask('unsetTick', { shop, what: id }),
    judgeReply: (reply) => ask('judgeReply', { shop, what: reply }),
    overviewSeen: () => carryOut(ask('overviewSeen', shop)),
    judgeTitles: (titles) => ask('judgeTitles', { shop, what: titles }),
    saveOwnWords: (words) => carryOut(ask('saveOwnWords', { shop, what: words })),
    judgeText: (asked) => ask('judgeText', { of: { shop }, ...asked }),
    keepDrafts: (texts) => carryOut(ask('keepDrafts', { shop, what: texts })),
    dropDraft: (place) => carryOut(ask('dropDraft', { shop, what: place })),
    changeLinks: (change) => ask('changeLinks', change),
    changeSetAside: (change) => ask('changeSetAside', change),
    learn: (lesson) => ask('learn', lesson),
    forgetLesson: (lesson) => ask('forgetLesson', lesson),
    // What changed is stored already; only its counts are asked for, and may be twice.
    listingsChanged: (id) => carryOut(untilHeard(() => ask('listingsChanged', { shop: id }), brief)),
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
  const { shops, shopId, shop, settings, lessons, damage } = useStore(mirror);
  const { failed, carryOut } = useCarryOut();
  const intents = useMemo(() => intentsFor(shopId, carryOut), [shopId, carryOut]);
  const sync = useSync() ?? syncOff;
  const route = useRoute();
  return (
    <Workbench
      shops={shops}
      shop={shop}
      settings={settings}
      sync={sync}
      lessons={lessons}
      damage={damage}
      withheld={readable === 'none'}
      onAllow={askToRead}
      notSaved={failed}
      now={useNow()}
      route={route}
      intents={intents}
      onShowShop={(id) => carryOut(ask('showShop', id))}
      translator={translator}
    />
  );
}
