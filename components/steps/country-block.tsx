import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Country } from '../../utils/marketplaces/countries';
import { CodeStamp } from '../code-stamp/code-stamp';

interface CountryBlockProps {
  country: Country;
  /** The address asks for this country: it is open and has the focus. */
  asked: boolean;
  summary: string;
  /** What is still open there, in a line of its own. */
  open?: string;
  children: ReactNode;
}

/** A country that says its state in a line and opens to the rest. */
export function CountryBlock({ country, asked, summary, open, children }: CountryBlockProps) {
  const box = useRef<HTMLDetailsElement>(null);
  // Before it is drawn, or what stands below would jump.
  useLayoutEffect(() => {
    if (!asked || !box.current) return;
    box.current.open = true;
    box.current.querySelector('summary')?.focus();
  }, [asked]);
  return (
    <details className="mp-country-state" ref={box}>
      <summary>
        <CodeStamp country={country} />
        <div className="mp-country-summary">
          {open === undefined ? summary : <strong>{summary}</strong>}
          {open ? <span className="mp-soft">{open}</span> : null}
        </div>
      </summary>
      <div className="mp-country-body mp-stack">{children}</div>
    </details>
  );
}
