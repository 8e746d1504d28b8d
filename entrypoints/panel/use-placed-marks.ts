import { useLayoutEffect, useRef } from 'react';
import { placeMarks, type PlacedMark, type Spots } from './place-marks';

/** A menu that a click opens is drawn a moment later, in ms. */
const afterClick = 200;

/**
 * Keeps marks in their rows: placed anew when rows or marks change, and at most once a frame while the page is
 * scrolled, resized or clicked. One listener each, however many rows; none where there is no mark.
 *
 * @param shown the marks that are drawn and what they say, one a line: SKU, then the rest behind a tab
 */
export function usePlacedMarks(rows: readonly { sku: string; element: HTMLElement }[], shown: string) {
  const drawn = useRef(new Map<string, HTMLElement>());
  useLayoutEffect(() => {
    const skus = new Set(shown.split('\n').map((line) => line.split('\t')[0]));
    const marked = rows.filter(({ sku }) => skus.has(sku));
    const placed = () =>
      marked.flatMap(({ sku, element }): PlacedMark[] => {
        const mark = drawn.current.get(sku);
        return mark ? [{ sku, row: element, mark }] : [];
      });
    if (placed().length === 0) return undefined;
    const spots: Spots = new WeakMap();
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => {
      frame = 0;
      placeMarks(placed(), spots);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(place);
    };
    const later = () => {
      soon();
      clearTimeout(timer);
      timer = setTimeout(soon, afterClick);
    };
    const listening = new AbortController();
    const quiet = { capture: true, passive: true, signal: listening.signal };
    document.addEventListener('scroll', soon, quiet);
    for (const type of ['click', 'keyup']) document.addEventListener(type, later, quiet);
    const sizes = new ResizeObserver(soon);
    sizes.observe(document.documentElement);
    for (const { element } of marked) sizes.observe(element);
    place();
    return () => {
      listening.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [rows, shown]);
  return (sku: string, mark: HTMLElement | null) => {
    if (mark) drawn.current.set(sku, mark);
    else drawn.current.delete(sku);
  };
}
