import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Popup } from '../../components/popup/popup';
import type { TabStatus } from '../../components/popup/popup-notice';
import { useCarryOut } from '../../components/wanted/use-carry-out';
import { useNow } from '../../components/words/use-now';
import { ask } from '../../utils/messages/ask';
import { deriveProgress } from '../../utils/progress/derive-progress';
import type { Mirror } from '../../utils/storage/mirror';

interface ConnectedPopupProps {
  mirror: StoreApi<Mirror>;
  tab: StoreApi<{ status: TabStatus }>;
  onAllow: () => void;
  onTeach: () => void;
}

/** The popup on what is stored, kept up to date while it is open. */
export function ConnectedPopup({ mirror, tab, onAllow, onTeach }: ConnectedPopupProps) {
  const { shops, shop, settings, damage } = useStore(mirror);
  const { status } = useStore(tab);
  const now = useNow();
  const { failed, carryOut } = useCarryOut();
  return (
    <Popup
      shops={shops}
      shop={shop}
      progress={deriveProgress(shop, now)}
      status={status}
      damage={damage}
      notSaved={failed}
      now={now}
      reading={settings.reading}
      onReading={(on) => ask('switchReading', on)}
      language={settings.language}
      onLanguage={(language) => ask('saveLanguage', language)}
      onSavePlan={(plan) => carryOut(ask('savePlan', { shop: shops.current, what: plan }))}
      onSample={(on) => carryOut(ask('showSample', on))}
      onShowShop={(id) => carryOut(ask('showShop', id))}
      onAllow={onAllow}
      onTeach={onTeach}
      onOpenWorkbench={(place) => void ask('openWorkbench', [...place])}
    />
  );
}
