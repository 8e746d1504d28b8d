/** A part that changes is read again after this rest, in ms; the rest doubles each time it says nothing new. */
const shortestRest = 1000;
const longestRest = 16_000;

/**
 * Calls back when the part of the page that was read changes or is replaced; the answer is whether it said
 * anything new. Watches that part and its parent's children: the rest of the page may change as it likes at no
 * cost, and a part that only blinks is read ever more rarely.
 */
export function watchPart(part: Element, look: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rest = shortestRest;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = null;
      rest = look() ? shortestRest : Math.min(rest * 2, longestRest);
    }, rest);
  });
  observer.observe(part, { childList: true, subtree: true, attributeFilter: ['value', 'src'] });
  if (part.parentNode) observer.observe(part.parentNode, { childList: true });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
