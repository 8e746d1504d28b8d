import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { keepBeside } from './keep-beside';

interface BesideProps {
  control: HTMLElement;
  children: ReactNode;
}

/** Holds a badge beside a page's field, wherever the field goes. */
export function Beside({ control, children }: BesideProps) {
  const badge = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (badge.current ? keepBeside(control, badge.current) : undefined), [control]);
  return (
    <div ref={badge} className="mp-beside">
      {children}
    </div>
  );
}
