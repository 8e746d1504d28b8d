import { vi } from 'vitest';
import type { Intents, SectionProps } from '../../components/workbench/section';
import type { Shop } from '../../utils/facts/shop';
import { noSettings } from '../../utils/storage/settings-item';
import { syncOff } from '../../utils/storage/sync-item';
import { now } from './samples';

/** Every intent of the workbench as a spy that does nothing. */
export function spiedIntents() {
  return {
    savePlan: vi.fn<Intents['savePlan']>(),
    switchSync: vi.fn<Intents['switchSync']>(() => Promise.resolve()),
    syncTold: vi.fn<Intents['syncTold']>(),
    showSample: vi.fn<Intents['showSample']>(),
    switchReading: vi.fn<Intents['switchReading']>(() => Promise.resolve()),
    saveLanguage: vi.fn<Intents['saveLanguage']>(() => Promise.resolve()),
    acceptFinding: vi.fn<Intents['acceptFinding']>(() => Promise.resolve()),
    takeBackFinding: vi.fn<Intents['takeBackFinding']>(() => Promise.resolve()),
    setTick: vi.fn<Intents['setTick']>(() => Promise.resolve()),
    unsetTick: vi.fn<Intents['unsetTick']>(() => Promise.resolve()),
    judgeReply: vi.fn<Intents['judgeReply']>(),
    overviewSeen: vi.fn<Intents['overviewSeen']>(),
    judgeTitles: vi.fn<Intents['judgeTitles']>(),
    saveOwnWords: vi.fn<Intents['saveOwnWords']>(),
    judgeText: vi.fn<Intents['judgeText']>(),
    keepDrafts: vi.fn<Intents['keepDrafts']>(),
    dropDraft: vi.fn<Intents['dropDraft']>(),
    changeLinks: vi.fn<Intents['changeLinks']>(() => Promise.resolve()),
    changeSetAside: vi.fn<Intents['changeSetAside']>(() => Promise.resolve()),
    learn: vi.fn<Intents['learn']>(() => Promise.resolve()),
    forgetLesson: vi.fn<Intents['forgetLesson']>(() => Promise.resolve()),
    listingsChanged: vi.fn<Intents['listingsChanged']>(),
    readShortcuts: vi.fn<Intents['readShortcuts']>(() =>
      Promise.resolve({ 'open-panel': 'Alt+Shift+K', 'next-finding': 'Alt+Shift+J' }),
    ),
  } satisfies Intents;
}

/** What a section of the workbench is drawn with. */
export function sectionProps(
  shop: Shop,
  place: readonly string[] = [],
  intents = spiedIntents(),
): SectionProps {
  return {
    shopId: 'first',
    shop,
    settings: noSettings,
    sync: syncOff,
    lessons: [],
    now,
    place,
    intents,
    translator: null,
  };
}
