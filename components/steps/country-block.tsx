import { useEffect, useRef, type ReactNode } from 'react';
import type { Country } from '../../utils/marketplaces/countries';
import { CodeStamp } from '../code-stamp/code-stamp';

interface CountryBlockProps {
  country: Country;
  /** The address asks for this country: it is open and has the focus. */
  asked: boolean;
  summary: string;
  children: ReactNode;
}

/** A country that says its state in a line and opens to the rest. */
export function CountryBlock({ country, asked, summary, children }: CountryBlockProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!asked || !box.current) return;
    box.current.open = true;
    box.current.querySelector('summary')?.focus();
  }, [asked]);
  return (
    <details className="mp-country-state" ref={box}>
      <summary>
        <CodeStamp country={country} />
        <span>{summary}</span>
      </summary>
      <div className="mp-country-body mp-stack">{children}</div>
    </details>
  );
}
