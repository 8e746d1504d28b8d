import type { ReactNode } from 'react';
import './in-sight.css';

/** What must be seen wherever the seller has scrolled to. */
export function InSight({ children }: { children: ReactNode }) {
  return <div className="mp-in-sight">{children}</div>;
}
