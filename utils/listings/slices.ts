/**
 * Work over many products that pauses at every `yield`, so that whoever runs it can let the browser draw in between.
 * It is finished when it returns.
 */
export type Slices<T> = Generator<void, T, void>;

/** So long may one piece of work keep a page from drawing, in ms: half a frame. */
const longestPiece = 8;

/**
 * Runs the work in pieces. Resolves with what it returns, or with null as soon as `signal` says that nobody waits for
 * it any more.
 */
export async function inSlices<T>(work: Slices<T>, signal: AbortSignal): Promise<T | null> {
  let started = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < longestPiece) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}

/** Runs the work at once, for few products and for workers. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
