import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Country } from '../marketplaces/countries';
import type { Judgement } from '../language/judgement';
import type { MakerProfileFacts, ProfileText, YourServicesFacts } from '../pages/facts';
import type { KindName, Problem } from '../pages/reading';

/**
 * What the reader knows of the open page, shared with the panel in the same tab. Both are content scripts of
 * one extension, so they share the page's isolated world; the page itself cannot reach it.
 */
export interface PageSession {
  /** null: this page is not (or no longer) one of ours, and nothing is drawn. */
  page: OpenPage | null;
  /** Live verdict of each text field, null while it is being judged. */
  judgements: Partial<Record<ProfileText, Judgement | null>>;
}

export interface OpenPage {
  kind: KindName;
  status: 'read' | 'unreadable';
  /** The country whose page this is; null: it could not be told, and the panel asks. */
  country: Country | null;
  /** Pre-filled answer to that question. */
  countryHint: Country | null;
  yourServices: YourServicesFacts | null;
  makerProfile: MakerProfileFacts | null;
  problems: Problem[];
  /** The elements badges stand beside. */
  textControls: Partial<Record<ProfileText, HTMLElement>>;
  /** The report a seller can copy: look-ups, version, kind, country, path. No page text. */
  diagnostics: string;
}

export interface PageSessionStore extends StoreApi<PageSession> {
  /** Set by the reader: the seller says which country this page is for. */
  answerCountry: (country: Country) => void;
}

const key = Symbol.for('maker-passport.page-session');
type Holder = { [key]?: PageSessionStore };

/** The session of this tab, made by whoever comes first. */
export function pageSession(): PageSessionStore {
  const holder = globalThis as Holder;
  holder[key] ??= Object.assign(
    createStore<PageSession>(() => ({ page: null, judgements: {} })),
    { answerCountry: () => undefined },
  );
  return holder[key];
}
