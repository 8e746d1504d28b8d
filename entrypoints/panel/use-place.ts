import { useLayoutEffect, useState } from 'react';
import { boxAt, choosePlace, placesToTry } from '../../components/panel/place';
import type { Dock, PanelPlaces, PlacedPage } from '../../utils/facts/panel-places';
import { ask } from '../../utils/messages/ask';
import { costOf } from './cost-of';

/** While the window is being resized nothing is looked at; this long after it, in ms. */
const afterResize = 200;
/** A page app draws its bars late: looked at again so long after the panel appeared, in ms. */
const afterAppearing = [400, 2000];
const usual: Dock = { side: 'right', along: 0.12 };

/** For an open panel, which is high: the ends of the edges will do. */
const placesToOpen: readonly Dock[] = [
  usual,
  { side: 'right', along: 0.9 },
  { side: 'left', along: 0.12 },
  { side: 'left', along: 0.9 },
  { side: 'bottom', along: 0.97 },
];
/**
 * How large an open panel may get that stands at a side, or lies at the bottom, as its style says: wide in em of its own
 * type, high in parts of the window.
 */
const standing = { width: 21, height: 0.75 };
const lying = { width: 41, height: 0.45 };

/**
 * Where the panel stands on this kind of page: where the seller put it, else where it covers nothing. That is looked for
 * when it appears (and twice soon after), opens or closes, and after the window was resized; a place that is still free is kept.
 *
 * @param host our own element
 * @param carryOut tells the seller where a place could not be kept
 * @param stored where she put it earlier
 */
export function usePlace(
  host: Element,
  page: PlacedPage | null,
  stored: PanelPlaces,
  open: boolean,
  carryOut: (stored: Promise<unknown>) => void,
) {
  const [found, setFound] = useState(usual);
  // What she chooses here counts at once, however long storing it takes.
  const [chosen, setChosen] = useState<PanelPlaces>({});
  const kept = page === null ? undefined : (chosen[page] ?? stored[page]);
  const isKept = kept !== undefined;
  useLayoutEffect(() => {
    if (page === null || isKept) return undefined;
    const look = () => setFound((now) => findPlace(host, now, open));
    const timers = afterAppearing.map((time) => setTimeout(look, time));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(look, afterResize);
    };
    look();
    window.addEventListener('resize', lookLater, { passive: true });
    return () => {
      window.removeEventListener('resize', lookLater);
      for (const one of [...timers, timer]) clearTimeout(one);
    };
  }, [host, page, isKept, open]);
  const choose = (dock: Dock) => {
    if (page === null) return;
    setChosen((before) => ({ ...before, [page]: dock }));
    carryOut(ask('keepPlace', { page, dock }));
  };
  return { dock: kept ?? found, choose };
}

/**
 * Where the panel would cover nothing. Nothing is moved for that: even what is never painted counts as a shift of the
 * layout as soon as the browser is asked what stands where.
 */
function findPlace(host: Element, now: Dock, open: boolean): Dock {
  const panel = host.shadowRoot?.querySelector('.mp-panel');
  if (!panel) return now;
  const drawn = panel.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const em = parseFloat(getComputedStyle(panel).fontSize);
  const sizeAt = ({ side }: Dock) => {
    const lies = side === 'bottom';
    // How large it is nobody must guess, but where it would turn.
    if (!open || lies === (now.side === 'bottom')) return drawn;
    const { width, height } = lies ? lying : standing;
    return { width: Math.min(width * em, view.width), height: view.height * height };
  };
  const places = [now, ...(open ? placesToOpen : placesToTry)];
  return choosePlace(places, (dock) => costOf(boxAt(dock, sizeAt(dock), view), document)) ?? now;
}
