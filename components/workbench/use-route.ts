import { useMemo, useSyncExternalStore } from 'react';
import { routeOf, type Route } from './route';

/** The place the address names, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(follow, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
