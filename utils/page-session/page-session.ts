import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ShopJudgement } from '../facts/shop';
import type { Country } from '../marketplaces/countries';
import type { InventoryFacts, MakerProfileFacts, YourServicesFacts } from '../pages/facts';
import type { ProfileText } from '../pages/fields';
import type { Owner } from '../pages/owner';
import type { LessonTry } from '../pages/lessons/try-lesson';
import type { Teachable } from '../pages/lessons/teachable';
import type { GuideKind } from '../pages/guide-pages';
import type { KindName, Problem } from '../pages/reading';
import type { Failure } from '../storage/failure';
import type { Diagnostics } from './diagnostics';
import { heldSession, holdSession } from './held-session';
import type { LastRead } from './steadiness';

/** What the reader knows of the open page, shared with the panel in the same tab. */
export interface PageSession {
  /** null: this page is not (or no longer) one of ours, and nothing is drawn. */
  page: OpenPage | null;
  /** The page is one where a word of guidance is due. It is known by its address, and nothing of it is read. */
  guide: GuideKind | null;
  /** Live verdict of each text field, null while it is being judged. */
  judgements: Partial<Record<ProfileText, ShopJudgement | null>>;
  /** Why what the page says could not be stored. */
  notStored: Failure | null;
  /** The kind of page the panel stands open on: the next page of that kind finds it open. Set by the panel. */
  openOn: KindName | GuideKind | null;
}

export interface OpenPage {
  kind: KindName;
  status: 'read' | 'unreadable';
  /** The country whose page this is; null: it could not be told, and the panel asks. */
  country: Country | null;
  /** Pre-filled answer to that question. */
  countryHint: Country | null;
  /** Whose page this is, as its header says. */
  owner: Owner;
  /** The shop the seller named for a page that does not say it. */
  saidShop: string | null;
  yourServices: YourServicesFacts | null;
  makerProfile: MakerProfileFacts | null;
  inventory: OpenInventory | null;
  problems: Problem[];
  /** Of what this kind of page holds: what was found on it, and what was not. */
  recognised: { found: Teachable[]; missing: Teachable[] };
  /** The elements badges stand beside. */
  textControls: Partial<Record<ProfileText, HTMLElement>>;
  /** For the report a seller can copy: look-ups, version, kind, country, path. No page text. */
  diagnostics: Diagnostics;
}

/** An open inventory page: what it says, and the parts of it that marks stand beside. */
export interface OpenInventory {
  facts: InventoryFacts;
  rows: { sku: string; element: HTMLElement }[];
}

export interface PageSessionStore extends StoreApi<PageSession> {
  /** The seller says which country this page is for. Set by the reader. */
  answerCountry: (country: Country) => void;
  /** The seller says whose page this is. Set by the reader. */
  answerShop: (id: string) => void;
  /** What would be read if the seller said that this element is that. Nothing is kept. Set by the reader. */
  tryLesson: (meaning: Teachable, element: Element) => LessonTry;
  /** A lesson was given or taken back: the page is read with it. Set by the reader. */
  lessonsChanged: () => void;
  /** What is known beside the page has changed: its texts are judged again. Set by the reader. */
  judgeAgain: () => void;
  /** The shops have changed: a page that was nobody's may be somebody's now. Set by the reader. */
  reportAgain: () => void;
  /** The page was looked at once more. Set by the panel, which comes back where the page took it away. */
  wasRead: () => void;
  /** What was read last: as long as it stands there unchanged under another address, it is not the new page. */
  lastRead: LastRead | null;
  /** A panel is there already and needs no second one. Set by the panel. */
  hasPanel: boolean;
  /** Ends when the page is left, and with it all that the reader does. */
  stay: AbortController;
  /** The page was left: the reader stops and whatever is drawn for it goes away. */
  leave: () => void;
}

/** The session of this tab, made by whoever comes first. */
export function pageSession(): PageSessionStore {
  const held = heldSession();
  if (held) return held;
  const store = createStore<PageSession>(() => ({
    page: null,
    guide: null,
    judgements: {},
    notStored: null,
    openOn: null,
  }));
  const session: PageSessionStore = Object.assign(store, {
    answerCountry: () => undefined,
    answerShop: () => undefined,
    tryLesson: (): LessonTry => ({ status: 'nothing' }),
    lessonsChanged: () => undefined,
    judgeAgain: () => undefined,
    reportAgain: () => undefined,
    wasRead: () => undefined,
    lastRead: null,
    hasPanel: false,
    stay: new AbortController(),
    leave: () => {
      session.stay.abort();
      store.setState({ page: null, guide: null, judgements: {}, notStored: null });
    },
  });
  holdSession(session);
  return session;
}
