import { useEffect, useRef, useState } from 'react';
import type { Share, Watched } from './vault';

/** Does one long work at a time, which the seller can watch and cancel; leaving the page cancels it. */
export function useLongWork() {
  const [share, setShare] = useState<Share | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  /** Resolves with null where the work was cancelled, or where another one is not done yet. */
  const run = async <T>(work: (watched: Watched) => Promise<T>): Promise<T | null> => {
    if (running.current) return null;
    const { signal } = (running.current = new AbortController());
    setShare({ done: 0, of: 0 });
    try {
      return await work({ signal, tell: setShare });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      running.current = null;
      setShare(null);
    }
  };
  /** `share`: how far it is; null while there is nothing to do. */
  return { share, run, cancel: () => running.current?.abort() };
}
