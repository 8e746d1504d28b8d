import type { ComponentType } from 'react';
import type { Finding } from '../../utils/facts/finding';
import type { LinksChange, SetAsideChange } from '../../utils/facts/listings';
import type { KeptText, TextPlace } from '../../utils/facts/drafts';
import type { Plan, Shop, ShopJudgement } from '../../utils/facts/shop';
import type { Tick } from '../../utils/facts/ticks';
import type { TitleToJudge } from '../../utils/facts/judge-titles';
import type { Reply } from '../../utils/facts/judge-reply';
import type { Judgement } from '../../utils/language/judgement';
import type { InterfaceLanguage } from '../../utils/i18n/languages';
import type { Lesson } from '../../utils/pages/lessons/lesson';
import type { Shortcuts } from '../../utils/messages/shortcuts';
import type { Settings } from '../../utils/storage/settings-item';
import type { SyncStatus } from '../../utils/storage/sync-item';
import type { SyncProblem } from '../../utils/sync/problems';
import type { DeviceTranslator } from '../draft/device-translator';

/** What the seller can decide in the workbench; the background carries it out. A promise rejects where it was not. */
export interface Intents {
  savePlan: (plan: Plan) => void;
  /** Whether pages are read at all, in every tab. */
  switchReading: (on: boolean) => Promise<void>;
  /** Whether decisions travel to a second computer. Fulfilled after the first round. */
  switchSync: (on: boolean) => Promise<void>;
  /** The seller has read of this problem. */
  syncTold: (problem: SyncProblem) => void;
  /** Shows the sample shop, or leaves it. */
  showSample: (on: boolean) => void;
  /** null: the browser's language. */
  saveLanguage: (language: InterfaceLanguage | null) => Promise<void>;
  /** `reason`: one of `reasonChoices`, or her own words. */
  acceptFinding: (finding: Finding, reason?: string) => Promise<void>;
  takeBackFinding: (finding: Finding) => Promise<void>;
  /** Ticks by hand what cannot be seen; to undo, with the tick as it was. */
  setTick: (tick: Tick) => Promise<void>;
  unsetTick: (id: string) => Promise<void>;
  /** Whether a reply to a buyer is in this language; stores nothing, and may reject as `judgeText` does. */
  judgeReply: (reply: Reply) => Promise<Judgement>;
  /** The overview was looked at: what is told as changed begins anew. */
  overviewSeen: () => void;
  /** Whether titles of listings are in their countries' languages, at most `mostTitles`; may reject likewise. */
  judgeTitles: (titles: TitleToJudge[]) => Promise<Judgement[]>;
  saveOwnWords: (words: string[]) => void;
  /** What the judge says of a text; stores nothing, and rejects where the background does not answer. */
  judgeText: (asked: KeptText) => Promise<ShopJudgement>;
  keepDrafts: (texts: KeptText[]) => void;
  dropDraft: (place: TextPlace) => void;
  changeLinks: (change: LinksChange) => Promise<void>;
  changeSetAside: (change: SetAsideChange) => Promise<void>;
  learn: (lesson: Lesson) => Promise<void>;
  forgetLesson: (lesson: Lesson) => Promise<void>;
  /** The import worker changed this shop's listings. */
  listingsChanged: (shopId: string) => void;
  /** The keys that work on Amazon's pages. */
  readShortcuts: () => Promise<Shortcuts>;
}

export interface SectionProps {
  shopId: string;
  shop: Shop;
  settings: Settings;
  sync: SyncStatus;
  lessons: readonly Lesson[];
  /** ms since 1970. */
  now: number;
  /** What stands in the address after the section's name. */
  place: readonly string[];
  intents: Intents;
  /** The browser's translator on this device; null where it has none. */
  translator: DeviceTranslator | null;
}

/** A part of the workbench with an entry of its own in the navigation. */
export interface Section {
  id: 'overview' | 'steps' | 'listings' | 'texts' | 'packet' | 'settings' | 'data' | 'decisions';
  Page: ComponentType<SectionProps>;
}
