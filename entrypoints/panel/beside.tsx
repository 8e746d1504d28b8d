import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import { useEffect, useRef, type ReactNode } from 'react';

interface BesideProps {
  control: HTMLElement;
  children: ReactNode;
}

/** Holds something above the end of a page's field, and follows it through scrolling and resizing. */
export function Beside({ control, children }: BesideProps) {
  const floating = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = floating.current;
    if (!element) return undefined;
    const place = async () => {
      const { x, y } = await computePosition(control, element, {
        strategy: 'fixed',
        placement: 'top-end',
        middleware: [offset(4), shift()],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    return autoUpdate(control, element, () => void place());
  }, [control]);
  return (
    <div ref={floating} style={{ position: 'fixed', left: 0, top: 0 }}>
      {children}
    </div>
  );
}
