import { browser } from 'wxt/browser';
import { ask, isRefused } from '../../utils/messages/ask';
import { isCutOff } from '../../utils/messages/cut-off';
import type { OfPage, PageReport } from '../../utils/messages/protocol';
import { stillAnswered } from '../../utils/page-session/answered';
import { diagnosticsOf } from '../../utils/page-session/diagnostics';
import { lookAt, patience, readerLooks } from '../../utils/page-session/looks';
import type { OpenInventory, OpenPage, PageSessionStore } from '../../utils/page-session/page-session';
import { factsOf, isOldPage, isSteady, said, type Said } from '../../utils/page-session/steadiness';
import { tryAgain } from '../../utils/page-session/try-again';
import { countriesIn } from '../../utils/page-session/problems';
import type { Country } from '../../utils/marketplaces/countries';
import type { Header } from '../../utils/pages/header';
import { recognisedOn } from '../../utils/pages/lessons/recognised';
import { isSaidProfile } from '../../utils/page-session/held-session';
import { readPage, type PageReading } from '../../utils/pages/kinds';
import type { ReadPage } from '../../utils/pages/reading';
import { failureOf } from '../../utils/storage/failure';
import { followLessons } from './follow-lessons';
import { followRows } from './follow-rows';
import { followTyping } from './follow-typing';
import { watchPart } from './watch-part';

/** A changed part is read after this rest, in ms; a grid that is scrolled sooner, or rows would be passed by. */
const formRest = 1000;
const gridRest = 500;
const soon = 300;

/** Reads the open page until it says the same for a while, reports it, and again whenever its part changes. */
export function followPage(session: PageSessionStore, signal: AbortSignal): void {
  const opened = performance.now();
  const before = session.lastRead;
  let answered: Country | null = null;
  /** The countries the page could be for when it was read last. */
  let fits: readonly Country[] | undefined;
  let lately: Said | null = null;
  let owner = '';
  let saidShop: string | null = null;
  let reported = '';
  /** Nothing of the page was stored, because it is not known whose it is. */
  let isNobodys = false;
  let shown = '';
  let stopWatching: (() => void) | null = null;
  /** What was new is looked at once more soon: it counts when it stays. */
  let again: ReturnType<typeof setTimeout> | undefined;
  const typing = followTyping(session, signal);
  const rows = followRows(session, signal);
  const lessons = followLessons(session, () => void look());
  const unheard = tryAgain(() => void look(), signal);

  session.answerCountry = (country) => {
    answered = country;
    look();
  };
  session.answerShop = (id) => {
    saidShop = id;
    reported = '';
    look();
    session.judgeAgain();
  };
  session.reportAgain = () => {
    if (isNobodys) look();
  };
  signal.addEventListener('abort', stop, { once: true });
  lookAt(readerLooks, () => (look(), 'again'), signal);

  function stop(): void {
    stopWatching?.();
    clearTimeout(again);
  }

  /** The page's part has changed. */
  function lookTwice(): boolean {
    const isNew = look();
    clearTimeout(again);
    if (isNew && !signal.aborted) again = setTimeout(look, soon);
    return isNew;
  }

  /** Whether the page said anything new. */
  function look(): boolean {
    if (signal.aborted) return false;
    if (isCutOff()) {
      session.leave();
      return false;
    }
    const now = performance.now();
    const read = readPage(location.href, document, lessons.all(), isSaidProfile());
    const { reading } = read;
    // A dialog of the page's may have the fields out of use for a while: what is drawn is put back all the same.
    session.wasRead();
    if (reading.status === 'elsewhere') return false;
    const old = reading.status === 'read' && isOldPage(before, location.href, reading);
    // A page that is still loading, or the one before under the new address, is neither read nor blamed.
    if ((old || reading.status === 'unreadable') && now - opened < patience) return false;
    heed(read.header);
    if (reading.status === 'read') {
      answered = stillAnswered(answered, fits, reading.fits);
      fits = reading.fits ?? fits;
    }
    const isNew = show(read, old);
    if (reading.status !== 'read' || old) return isNew;
    lately = said(lately, reading, now);
    remember(reading, now);
    return isNew;
  }

  /** Another owner under the same address: what was said so far was said of somebody else. */
  function heed(header: Header | null): void {
    const named = JSON.stringify(header?.owner);
    if (named === owner) return;
    owner = named;
    answered = null;
    saidShop = null;
    lately = null;
  }

  function show({ reading, header }: PageReading, old: boolean): boolean {
    if (reading.status === 'elsewhere') return false;
    const country = header?.country ?? answered;
    const read = reading.status === 'read' && !old ? reading : null;
    const page: OpenPage = {
      kind: reading.kind,
      status: read ? 'read' : 'unreadable',
      country,
      countryHint: header?.hint ?? null,
      owner: header?.owner ?? { storeNames: [], merchantIds: [] },
      saidShop,
      yourServices: read && isKind(read, 'your-services') ? read.facts : null,
      makerProfile: read && isKind(read, 'maker-profile') ? read.facts : null,
      inventory: read && isKind(read, 'inventory') ? openInventory(read) : null,
      problems: reading.problems,
      recognised: recognisedOn(reading),
      textControls: read && isKind(read, 'maker-profile') ? read.controls : {},
      diagnostics: diagnosticsOf(reading, country, {
        version: browser.runtime.getManifest().version,
        userAgent: navigator.userAgent,
        path: location.pathname,
        pageLanguage: document.documentElement.lang,
        browserLanguage: browser.i18n.getUILanguage(),
      }),
    };
    const showing = JSON.stringify([
      page.kind,
      page.status,
      country,
      page.owner,
      page.recognised,
      saidShop,
      read && factsOf(read),
    ]);
    if (showing === shown) {
      // The page has drawn the same rows anew, or something beside a field: marks and badges are placed again.
      if (page.makerProfile || isRedrawn(session.getState().page, page)) session.setState({ page });
      return false;
    }
    shown = showing;
    session.setState({ page });
    const status = read ? 'recognised' : 'page-changed';
    ask('pageRecognised', { status, needsPanel: !session.hasPanel }).then(unheard.worked, notRecognised);
    if (read) watch(read);
    typing.judge();
    return true;
  }

  function remember(reading: ReadPage, now: number): void {
    const { page } = session.getState();
    if (!page?.country) return;
    const of = { owner: page.owner, said: saidShop };
    if (isKind(reading, 'inventory')) return rememberRows(reading, page.country, of);
    if (!lately || !isSteady(lately, now) || typing.isEdited()) return;
    const report = reportOf(reading, page.country);
    if (!report) return;
    const told = JSON.stringify([of, report]);
    if (told === reported) return;
    reported = told;
    session.lastRead = {
      address: location.href,
      anchor: new WeakRef(reading.anchor),
      facts: factsOf(reading),
    };
    void tell({ of, report });
  }

  /** An inventory has no old page: the same rows under another address are the same inventory. */
  function rememberRows(reading: ReadPage<'inventory'>, country: Country, of: OfPage): void {
    session.lastRead = null;
    const gathered = rows.gather(reading, JSON.stringify([country, of]));
    if (!gathered) return;
    const told = JSON.stringify([of, gathered]);
    if (told === reported) return;
    reported = told;
    const report = { kind: reading.kind, country, path: location.pathname, ...gathered };
    void tell({ of, report }, () => rows.heard(gathered));
  }

  /** Reading was switched off meanwhile, or the worker was stopped and is told again with the next look. */
  function notRecognised(error: unknown): void {
    if (isCutOff() || isRefused(error)) return session.leave();
    shown = '';
    unheard.failed();
  }

  async function tell(read: { of: OfPage; report: PageReport }, heard?: () => void): Promise<void> {
    // A worker that was stopped, or could not store it, is told again with the next look.
    const reply = await ask('pageRead', read).catch(failureOf);
    if (signal.aborted) return;
    isNobodys = reply === 'ask';
    const notStored = reply === 'full' || reply === 'not-stored' ? reply : null;
    if (notStored !== session.getState().notStored) session.setState({ notStored });
    if (notStored) unheard.failed();
    else unheard.worked();
    if (reply === 'kept') heard?.();
    else reported = '';
  }

  function watch(reading: ReadPage): void {
    stopWatching?.();
    const rest = isKind(reading, 'inventory') ? gridRest : formRest;
    stopWatching = watchPart(reading.anchor, lookTwice, rest);
  }
}

function isKind<K extends ReadPage['kind']>(reading: ReadPage, kind: K): reading is ReadPage<K> {
  return reading.kind === kind;
}

function openInventory({ facts, controls }: ReadPage<'inventory'>): OpenInventory {
  const rows = Object.entries(controls).flatMap(([sku, element]) => (element ? [{ sku, element }] : []));
  return { facts, rows };
}

function isRedrawn(before: OpenPage | null, now: OpenPage): boolean {
  const rows = before?.inventory?.rows ?? [];
  return rows.some(({ element }, place) => element !== now.inventory?.rows[place]?.element);
}

function reportOf(reading: ReadPage, country: Country): PageReport | null {
  const from = { country, path: location.pathname };
  if (isKind(reading, 'your-services')) {
    return { kind: reading.kind, ...from, facts: reading.facts, unclear: countriesIn(reading.problems) };
  }
  if (isKind(reading, 'maker-profile')) return { kind: reading.kind, ...from, facts: reading.facts };
  return null;
}
