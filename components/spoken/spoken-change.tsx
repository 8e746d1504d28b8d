import { useEffect, useRef, useState } from 'react';

/** A change rests this long before it is spoken, ms: typing and scrolling make many a second. */
const pause = 500;

interface SpokenChangeProps {
  /** What a screen reader shall hear once it stands; null while it is being found out. */
  said: string | null;
}

/**
 * Tells a screen reader politely how something changed, a verdict or a count, at most once in `pause`. What stood
 * first on the page is not spoken: nobody asked yet.
 */
export function SpokenChange({ said }: SpokenChangeProps) {
  const [spoken, setSpoken] = useState('');
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (said === null || said === known.current) return undefined;
    if (known.current === null) {
      known.current = said;
      return undefined;
    }
    const timer = setTimeout(() => {
      known.current = said;
      setSpoken(said);
    }, pause);
    return () => clearTimeout(timer);
  }, [said]);
  return <output className="mp-hidden">{spoken}</output>;
}
