import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { deviceTranslator } from '../../components/draft/device-translator';
import type { Intents } from '../../components/workbench/section';
import { useRoute } from '../../components/workbench/use-route';
import { Workbench } from '../../components/workbench/workbench';
import { useNow } from '../../components/words/use-now';
import { ask } from '../../utils/messages/ask';
import type { Mirror } from '../../utils/storage/mirror';

const intents: Intents = {
  savePlan: (plan) => void ask('savePlan', plan),
  saveLanguage: (language) => void ask('saveLanguage', language),
  acceptFinding: (finding, reason) => void ask('acceptFinding', { ...finding, ...(reason && { reason }) }),
  takeBackFinding: (finding) => void ask('takeBackFinding', finding),
  setTick: (tick) => void ask('setTick', tick),
  unsetTick: (id) => void ask('unsetTick', id),
  judgeReply: (reply) => ask('judgeReply', reply),
  saveOwnWords: (words) => void ask('saveOwnWords', words),
  judgeText: (asked) => ask('judgeText', asked),
  keepDrafts: (texts) => void ask('keepDrafts', texts),
  dropDraft: (place) => void ask('dropDraft', place),
  changeLinks: (change) => void ask('changeLinks', change),
  changeSetAside: (change) => void ask('changeSetAside', change),
};

const translator = deviceTranslator(globalThis);

/** The workbench on what is stored, kept up to date while it is open. */
export function ConnectedWorkbench({ mirror }: { mirror: StoreApi<Mirror> }) {
  const { shopId, shop, settings, damaged } = useStore(mirror);
  const route = useRoute();
  return (
    <Workbench
      shopId={shopId}
      shop={shop}
      settings={settings}
      damaged={damaged}
      now={useNow()}
      route={route}
      intents={intents}
      translator={translator}
    />
  );
}
