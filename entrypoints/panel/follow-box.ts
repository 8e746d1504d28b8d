import { frameOf, rootsOf } from './window-box';

/** Fine enough to notice a shift by a hundredth of what is seen. */
const thresholds = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Calls back when an element of the page may stand somewhere else than before: it was scrolled, resized, moved by
 * what is around it, hidden or taken away; at most once a frame, and only when something of that has happened.
 *
 * Own code, because `autoUpdate` of Floating UI asks once a second, for ever, where an element is out of sight.
 */
export function followBox(element: Element, moved: () => void): () => void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const listening = new AbortController();
  const quiet = { capture: true, passive: true, signal: listening.signal };
  // Scrolling inside a shadow root is not heard outside of it.
  for (const root of rootsOf(element)) root.addEventListener('scroll', soon, quiet);
  const stops: (() => void)[] = [];
  for (let part: Element | null = element; part; part = frameOf(part)) {
    part.ownerDocument.defaultView?.addEventListener('resize', soon, quiet);
    stops.push(followShifts(part, soon), followSize(part, soon));
  }
  return () => {
    listening.abort();
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

function followSize(element: Element, changed: () => void): () => void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(element);
  return () => sizes.disconnect();
}

/**
 * An element that is shoved about keeps its size and tells nobody. So what is observed is how much of it stands in
 * the very frame it stood in a moment ago: as soon as that is less (or, where it was clipped, more), it has moved.
 */
function followShifts(element: Element, shifted: () => void): () => void {
  let sights: IntersectionObserver | null = null;
  const watch = () => {
    sights?.disconnect();
    const box = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const isInSight =
      box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < clientHeight && box.left < clientWidth;
    const frame = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let isFirst = true;
    sights = new IntersectionObserver(
      () => {
        // The first call only says how things stand.
        if (!isFirst || hasMoved(box, element.getBoundingClientRect())) {
          shifted();
          watch();
        }
        isFirst = false;
      },
      {
        root: element.ownerDocument,
        threshold: thresholds,
        // Out of sight there is nothing to follow but its coming back.
        rootMargin: isInSight ? frame.map((edge) => `${-Math.floor(edge)}px`).join(' ') : '0px',
      },
    );
    sights.observe(element);
  };
  watch();
  return () => sights?.disconnect();
}

function hasMoved(before: DOMRect, now: DOMRect): boolean {
  return (
    before.left !== now.left ||
    before.top !== now.top ||
    before.width !== now.width ||
    before.height !== now.height
  );
}
