/**
 * When a page is looked at after it opened, in ms. A page app draws late and its shadow roots cannot be observed
 * from outside, so there are a few looks at growing distances, and then none. What is new counts when the next look
 * sees the same: late looks are pairs, or a slow page would wait seconds for it.
 */
export const readerLooks = [0, 300, 700, 1200, 2500, 2800, 5000, 5300, 10_000, 10_300, 16_000] as const;
export const detectorLooks = [0, 800, 2500, 8000] as const;

/** Until then a known address without its content is a page that is still loading. */
export const patience = 5000;

/** Calls `look` at those times until it answers that it has seen enough, or the signal aborts. */
export function lookAt(
  times: readonly number[],
  look: (isLast: boolean) => 'enough' | 'again',
  signal: AbortSignal,
): void {
  const [first = 0, ...later] = times;
  let due = first;
  let timer = setTimeout(next, first);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function next(): void {
    if (signal.aborted || look(later.length === 0) === 'enough') return;
    const following = later.shift();
    if (following === undefined) return;
    timer = setTimeout(next, following - due);
    due = following;
  }
}
