import type { Lesson } from '../../utils/pages/lessons/lesson';
import type { LessonTry } from '../../utils/pages/lessons/try-lesson';
import type { Teacher } from '../../components/teach/use-teaching';
import type { CountryFacts, Shop, TextFact } from '../../utils/facts/shop';
import type { Judgement, Language, TextVerdict } from '../../utils/language/judgement';
import type { OpenPage, PageSession } from '../../utils/page-session/page-session';
import type { MakerProfileFacts } from '../../utils/pages/facts';

/** Noon in the test machine's own time zone, so that days read the same everywhere. */
export const now = new Date(2026, 10, 23, 12).getTime();
const day = 24 * 60 * 60 * 1000;
export const yesterday = now - day;
export const longAgo = now - 40 * day;

export function judged(verdict: TextVerdict, wrong = 0, of = 0, lostFacts: string[] = []): Judgement {
  const sentences = Array.from({ length: of }, (_, index): Judgement['sentences'][number] => {
    return { start: index, end: index + 1, language: null, verdict: index < wrong ? 'untranslated' : 'good' };
  });
  return { verdict, language: null, sentences, lostFacts };
}

/** The same judgement where the judge could tell which language the wrong sentences are in. */
export function stillIn(language: Language, judgement: Judgement): Judgement {
  const sentences = judgement.sentences.map((sentence) =>
    sentence.verdict === 'good' ? sentence : { ...sentence, language },
  );
  return { ...judgement, sentences };
}

export function textFact(judgement: Judgement | null, text = 'Ich töpfere in Rye.'): TextFact {
  return { at: yesterday, state: text === '' ? 'empty' : 'filled', text, judgement };
}

export const goodProfile = {
  path: '/handmade/maker',
  inspiration: textFact(judged('good')),
  aboutYou: textFact(judged('good')),
  storeName: { at: yesterday, state: 'filled', text: 'Rye Clay' },
  shortUrl: { at: yesterday, state: 'filled', text: 'ryeclay' },
  profileImage: { at: yesterday, state: 'filled', count: 1 },
  storefrontImages: { at: yesterday, state: 'filled', count: 3 },
} as const satisfies CountryFacts['profile'];

export const freshShop: Shop = { plan: { home: null, targets: [] }, countries: {} };
export const plannedShop: Shop = { plan: { home: 'US', targets: ['DE', 'FR', 'IT'] }, countries: {} };

/** Germany: half translated and long ago linked. France: not listed. Italy: pending, texts unjudged or empty. */
export const busyShop: Shop = {
  ...plannedShop,
  countries: {
    DE: {
      store: { at: longAgo, state: 'registered' },
      profile: { ...goodProfile, aboutYou: textFact(judged('partly', 3, 7)) },
    },
    FR: { store: { at: yesterday, state: 'not-listed' } },
    IT: {
      store: { at: yesterday, state: 'pending' },
      profile: { path: '/handmade/maker', inspiration: textFact(null), aboutYou: textFact(null, '') },
    },
  },
};

const openPage: OpenPage = {
  kind: 'your-services',
  status: 'read',
  country: 'DE',
  countryHint: null,
  owner: { storeNames: ['Rye Clay'], merchantIds: [] },
  saidShop: null,
  yourServices: null,
  makerProfile: null,
  inventory: null,
  problems: [],
  recognised: { found: [], missing: [] },
  textControls: {},
  diagnostics: {
    version: '1.2.3',
    browser: 'Firefox/147',
    kind: 'your-services',
    status: 'unreadable',
    country: 'DE',
    path: '/hz/sc/account-information',
    pageLanguage: 'de-DE',
    browserLanguage: 'de',
    problems: [],
    looks: [{ name: 'stores', selector: 'names and domains', count: 0 }],
  },
};

/** An open account page that lists Germany and misses France. */
export function servicesSession(page: Partial<OpenPage> = {}): PageSession {
  const marketplaces = { DE: 'registered' as const, IT: 'pending' as const };
  const yourServices = { marketplaces, registeredCount: null };
  return {
    page: { ...openPage, yourServices, ...page },
    guide: null,
    judgements: {},
    notStored: null,
    openOn: null,
  };
}

const fields: MakerProfileFacts['fields'] = {
  inspiration: { state: 'filled', text: 'Ton aus Rye.' },
  aboutYou: { state: 'filled', text: 'I throw pots in Rye.' },
  storeName: { state: 'filled', text: 'Rye Clay' },
  profileImage: { state: 'filled', count: 1 },
  storefrontImages: { state: 'empty', count: 0 },
};

/** An open Maker Profile whose short URL was not found. */
export function profileSession(
  page: Partial<OpenPage> = {},
  judgements: PageSession['judgements'] = {},
): PageSession {
  return {
    page: { ...openPage, kind: 'maker-profile', makerProfile: { fields }, ...page },
    guide: null,
    notStored: null,
    openOn: null,
    judgements,
  };
}

/** An open page of Germany's inventory. */
export function inventorySession(page: Partial<OpenPage> = {}): PageSession {
  const facts = { rows: [], total: 134, complete: false };
  const open: OpenPage = { ...openPage, kind: 'inventory', inventory: { facts, rows: [] }, ...page };
  return { page: open, guide: null, judgements: {}, notStored: null, openOn: null };
}

/** Somebody who points at nothing. */
export const noTeacher: Teacher = {
  pick: () => Promise.resolve(null),
  learn: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/** The seller showed About You once. */
export const lesson: Lesson = {
  meaning: 'aboutYou',
  at: 1,
  fingerprint: {
    tag: 'textarea',
    role: '',
    label: 'Zworbel',
    aria: '',
    name: 'bio',
    id: '',
    heading: '',
    order: { place: 0, of: 2 },
    path: '/maker',
    shadow: '',
    classes: '',
  },
};
export const understood = {
  status: 'understood',
  lesson,
  preview: { text: 'Ich töpfere in Rye.' },
} satisfies LessonTry;
