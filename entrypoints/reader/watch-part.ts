/** The rest doubles each time the part says nothing new, up to this, in ms. */
const longestRest = 16_000;
/** Fields' values, pictures, and what a grid says that uses its rows again for other products. */
const watchedAttributes = ['value', 'src', 'data-sku', 'emphasis', 'page', 'total-items'];
/** A part that was quiet for so many rests does not blink: it is read as soon as at first. */
const quietRests = 4;

/**
 * Calls back when the part of the page that was read changes or is replaced; the answer is whether it said
 * anything new. Watches that part and its parent's children: the rest of the page may change as it likes at no
 * cost, and a part that only blinks is read ever more rarely.
 *
 * @param shortestRest between a change and the look at it, in ms
 */
export function watchPart(part: Element, look: () => boolean, shortestRest: number): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rest = shortestRest;
  let looked = performance.now();
  const lookNow = () => {
    timer = null;
    looked = performance.now();
    rest = look() ? shortestRest : Math.min(rest * 2, longestRest);
  };
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    if (performance.now() - looked > rest * quietRests) rest = shortestRest;
    timer = setTimeout(lookNow, rest);
  });
  observer.observe(part, { childList: true, subtree: true, attributeFilter: watchedAttributes });
  if (part.parentNode) observer.observe(part.parentNode, { childList: true });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
