/** How long to wait after each failure, in ms. A full disk is no reason to go on for ever. */
const waits = [1000, 3000, 10_000] as const;

/**
 * Tries again a while after a failure, ever later; what succeeds begins anew. Nothing after the signal aborts.
 * `failed` answers whether it will be tried again.
 */
export function tryAgain(attempt: () => void, signal: AbortSignal): { failed(): boolean; worked(): void } {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    failed() {
      const wait = waits[failures];
      if (wait === undefined || signal.aborted) return false;
      failures += 1;
      clearTimeout(timer);
      timer = setTimeout(attempt, wait);
      return true;
    },
    worked() {
      failures = 0;
    },
  };
}
