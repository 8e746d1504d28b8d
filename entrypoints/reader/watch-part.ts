/** The page is read again at most this often, in ms, however much it changes. */
const rest = 1000;

/**
 * Calls back, never twice within a second, when the part of the page that was read changes or is replaced.
 * Watches that part and its parent's children: the rest of the page may change as it likes at no cost.
 */
export function watchPart(part: Element, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = null;
      changed();
    }, rest);
  });
  observer.observe(part, { childList: true, subtree: true, attributeFilter: ['value', 'src'] });
  if (part.parentNode) observer.observe(part.parentNode, { childList: true });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
