import { useEffect, useRef, useState } from 'react';
import type { Visit } from '../../utils/facts/visit';

/**
 * The visit before this one. A visit ends when the overview is left: hidden, closed, or another section opened; it
 * stays the one to compare with as long as the overview is looked at, whatever is stored meanwhile.
 */
export function useLastVisit(stored: Visit | undefined, onSeen: () => void): Visit | null {
  const [before, setBefore] = useState(stored ?? null);
  const latest = useRef({ stored, onSeen });
  useEffect(() => {
    latest.current = { stored, onSeen };
  });
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === 'hidden') latest.current.onSeen();
      else setBefore(latest.current.stored ?? null);
    };
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      if (document.visibilityState === 'visible') latest.current.onSeen();
    };
  }, []);
  return before;
}
