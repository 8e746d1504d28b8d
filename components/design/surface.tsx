import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../words/use-words';
import './tokens.css';
import './surface.css';

interface SurfaceProps {
  className: string;
  /** The edge of the window a floating surface stands at. */
  side?: string;
  /** Its place along that edge, and the like. */
  style?: CSSProperties;
  children: ReactNode;
}

/** The ground of a surface: design tokens, and the language of its text for fonts and screen readers. */
export function Surface({ className, side, style, children }: SurfaceProps) {
  const { language } = useWords();
  return (
    <div className={`mp-surface ${className}`} data-side={side} style={style} lang={language}>
      {children}
    </div>
  );
}
