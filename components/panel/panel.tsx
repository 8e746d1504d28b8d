import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import type { Dock } from '../../utils/facts/panel-places';
import { rememberServices } from '../../utils/facts/remember';
import { emptyShop, type Plan, type Shop } from '../../utils/facts/shop';
import { shopOf, type Shops } from '../../utils/facts/shops';
import type { Country } from '../../utils/marketplaces/countries';
import type { Shortcuts } from '../../utils/messages/shortcuts';
import type { PageSession } from '../../utils/page-session/page-session';
import { countriesIn } from '../../utils/page-session/problems';
import { isShown } from '../../utils/page-session/is-shown';
import { deriveProgress } from '../../utils/progress/derive-progress';
import type { Failure } from '../../utils/storage/failure';
import type { AcceptIntents } from '../texts/accept-button';
import type { Asked } from '../texts/sentence-findings';
import type { Teacher } from '../teach/use-teaching';
import { keepFocus } from '../design/keep-focus';
import { Surface } from '../design/surface';
import type { SetupProps } from '../setup/setup';
import { GuidePage } from '../guide/guide-page';
import { ShortcutList } from '../shortcuts/shortcut-list';
import { Announcer } from '../spoken/announcer';
import { NotSaved } from '../wanted/not-saved';
import { useWords } from '../words/use-words';
import { DockButtons } from './dock-buttons';
import { PassportIcon } from './passport-icon';
import { PanelBody } from './panel-body';
import type { Place } from './place';
import { ShopLine } from './shop-line';
import { useDrag } from './use-drag';
import './panel.css';

export interface PanelProps extends AcceptIntents<Promise<void>> {
  session: PageSession;
  shops: Shops;
  /** The shop the page belongs to; null: the seller must say. */
  shopId: string | null;
  /** ms since 1970. */
  now: number;
  place: Place;
  onOpen: (open: boolean) => void;
  /** The seller wants it there. */
  onDock: (dock: Dock) => void;
  /** How the seller shows a field that is not recognised. */
  teacher: Teacher;
  /** The field whose badge was clicked last. */
  asked: Asked;
  language: SetupProps['language'];
  onLanguage: SetupProps['onLanguage'];
  onSavePlan: (plan: Plan) => void;
  onAnswerCountry: (country: Country) => void;
  /** Whose page it is; null: another shop's. */
  onAnswerShop: (id: string | null) => void;
  /** Puts the report on the clipboard; rejects where the browser refuses. */
  onCopyReport: (report: string) => Promise<void>;
  readShortcuts: () => Promise<Shortcuts>;
  /** Why what the seller decided last could not be stored. */
  notSaved: Failure | null;
  /** The seller wants the workbench, at this place. */
  onOpenWorkbench: (place: readonly string[]) => void;
}

/** The panel on a recognised page: a tab at the edge that opens. Draws nothing where no page is recognised. */
export function Panel(props: PanelProps) {
  const { session, shops, shopId, now, place, onOpen, onDock } = props;
  const { t, brand, percent } = useWords();
  const { tab, heading } = useFocusThatFollows(place.open);
  const { dragged, handle } = useDrag(onDock);
  const { page, guide } = session;
  if (!isShown(session)) return null;
  const shop = shopId === null ? emptyShop : shopOf(shops, shopId);
  const progress = deriveProgress(withOpenServices(shop, session, now), now);
  const { side, along } = dragged ?? place;
  const stand = { side, style: { '--mp-along': along } as CSSProperties };
  const close = () => onOpen(false);
  if (!place.open) {
    const written = shopId === null ? '?' : percent(progress.percent);
    const name = shopId === null ? t('shops.tab', { brand }) : t('panel.tab', { brand, percent: written });
    return (
      <Surface className="mp-panel" ref={keepFocus} {...stand}>
        <button
          ref={tab}
          type="button"
          className="mp-panel-tab"
          aria-expanded="false"
          aria-label={name}
          onClick={() => onOpen(true)}
          {...handle}
        >
          <PassportIcon />
          {written}
        </button>
      </Surface>
    );
  }
  return (
    <Surface className="mp-panel" ref={keepFocus} {...stand}>
      <aside ref={(sheet) => onEscape(sheet, close)} className="mp-panel-sheet" aria-label={brand}>
        <div className="mp-panel-head" {...handle}>
          <h2 ref={heading} tabIndex={-1}>
            {brand}
          </h2>
          <DockButtons dock={place} onDock={onDock} />
          <button type="button" className="mp-panel-icon" aria-label={t('close')} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
          <p>{t('notAffiliated')}</p>
        </div>
        <div className="mp-panel-body mp-stack">
          {session.notStored ? (
            <p className="mp-note" role="alert">
              {session.notStored === 'full' ? t('panel.noRoom') : t('panel.notStored')}
            </p>
          ) : null}
          {props.notSaved ? <NotSaved why={props.notSaved} /> : null}
          <ShopLine shops={shops} shopId={shopId} />
          {guide === null ? null : (
            <GuidePage guide={guide} shop={shop} now={now} onOpenWorkbench={props.onOpenWorkbench} />
          )}
          {page === null ? null : (
            <Announcer>
              <PanelBody {...props} shop={shop} page={page} progress={progress} />
            </Announcer>
          )}
          <ShortcutList read={props.readShortcuts} />
        </div>
      </aside>
    </Surface>
  );
}

/**
 * Escape anywhere in the panel closes it, and nothing else: the page must not take the same press for its own dialogs.
 * The panel itself is a landmark and no <dialog>, which the browser would close on Escape before those of the page.
 */
function onEscape(sheet: HTMLElement | null, close: () => void) {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  sheet?.addEventListener('keydown', hear);
  return () => sheet?.removeEventListener('keydown', hear);
}

/**
 * Opening moves the focus to the heading; closing gives it back to what had it before, which is mostly the tab. The
 * first drawing moves nothing. What was asked for inside takes the focus after this.
 */
function useFocusThatFollows(open: boolean) {
  const tab = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<{ open: boolean; focused: HTMLElement | null }>({ open, focused: null });
  useLayoutEffect(() => {
    if (before.current.open === open) return;
    const { focused } = before.current;
    before.current = { open, focused: open ? fieldWithFocus(heading.current) : null };
    const target = open ? heading.current : focused?.isConnected ? focused : tab.current;
    target?.focus({ preventScroll: true });
  }, [open]);
  return { tab, heading };
}

/** An open services page counts at once: what it says needs no verdict, and is stored a moment later. */
function withOpenServices(shop: Shop, { page }: PageSession, now: number): Shop {
  if (!page?.country || !page.yourServices) return shop;
  return rememberServices(shop, page.yourServices, countriesIn(page.problems), now);
}

/** What of the page has the focus: a field the seller was writing in when she pressed the shortcut. */
function fieldWithFocus(ours: HTMLElement | null): HTMLElement | null {
  const root = ours?.getRootNode();
  const focused = ours?.ownerDocument.activeElement ?? null;
  const isOurs = root && 'host' in root && root.host === focused;
  if (focused === null || isOurs || focused.localName === 'body') return null;
  return focused as HTMLElement;
}
