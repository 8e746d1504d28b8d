import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { PageSessionStore } from '../../utils/page-session/page-session';
import { keepBeside } from './keep-beside';

interface BesideProps {
  control: HTMLElement;
  session: PageSessionStore;
  children: ReactNode;
}

/** Holds a badge beside a page's field, wherever the field goes. */
export function Beside({ control, session, children }: BesideProps) {
  const badge = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!badge.current) return undefined;
    const { placeLater, stop } = keepBeside(control, badge.current);
    // The page was read again: something beside the field may be new.
    const unsubscribe = session.subscribe(placeLater);
    return () => {
      unsubscribe();
      stop();
    };
  }, [control, session]);
  return (
    <div ref={badge} className="mp-beside">
      {children}
    </div>
  );
}
