import type { CSSProperties, ReactNode, RefCallback } from 'react';
import { useWords } from '../words/use-words';
import './tokens.css';
import './surface.css';

interface SurfaceProps {
  className: string;
  /** The edge of the window a floating surface stands at. */
  side?: string;
  /** Its place along that edge, and the like. */
  style?: CSSProperties;
  /** `keepFocus` for a surface with controls that come and go. */
  ref?: RefCallback<HTMLDivElement>;
  children: ReactNode;
}

/** The ground of a surface: design tokens, and the language of its text for fonts and screen readers. */
export function Surface({ className, side, style, ref, children }: SurfaceProps) {
  const { language } = useWords();
  return (
    <div ref={ref} className={`mp-surface ${className}`} data-side={side} style={style} lang={language}>
      {children}
    </div>
  );
}
