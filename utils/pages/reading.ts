import type { Lesson } from './lessons/lesson';
import type { Probe } from './probe';
import type { Country } from '../marketplaces/countries';
import type { InventoryFacts, MakerProfileFacts, YourServicesFacts } from './facts';

/** One recorded look-up: what was looked for, how, and how often it was found. Holds no page text. */
export interface Look {
  name: string;
  selector: string;
  count: number;
}

/** What each kind of page tells when it is read. */
export interface FactsOfKind {
  'your-services': YourServicesFacts;
  'maker-profile': MakerProfileFacts;
  inventory: InventoryFacts;
}
export type KindName = keyof FactsOfKind;

/**
 * Why something on a page could not be used. `about` names a field, country or look-up, never page text.
 * `outdated`: what the seller showed of it on such a page does not fit any more.
 */
export interface Problem {
  code: 'missing' | 'doubled' | 'contradictory' | 'unclear' | 'outdated';
  about: string;
}

export interface ReadPage<K extends KindName = KindName> {
  status: 'read';
  kind: K;
  facts: FactsOfKind[K];
  problems: Problem[];
  looks: Look[];
  /** The smallest part of the page that holds what was read: watched for changes, and by it an old page is known. */
  anchor: Element;
  /** What was found, for badges and live reading: controls by field name, an inventory's rows by SKU. */
  controls: Partial<Record<string, HTMLElement>>;
  /** The countries that what was read can belong to, by its links and currency; absent where it does not say. */
  fits?: readonly Country[];
  /** Of an inventory's rows the SKUs that only hold variations together: nothing that is sold. */
  parents?: readonly string[];
}

export interface UnreadablePage<K extends KindName = KindName> {
  status: 'unreadable';
  kind: K;
  problems: Problem[];
  looks: Look[];
}

export interface Elsewhere {
  status: 'elsewhere';
  looks: Look[];
}

/** What a page kind returns. Never a guess: `unreadable` says why, `elsewhere` that it is not this kind. */
export type Reading<K extends KindName = KindName> = ReadPage<K> | UnreadablePage<K> | Elsewhere;

/** How one kind of page is recognised and read: a pure function of address, document and what the seller showed. */
export interface PageKind<K extends KindName = KindName> {
  kind: K;
  read(url: URL, page: Probe, lessons: readonly Lesson[]): Reading<K>;
}
