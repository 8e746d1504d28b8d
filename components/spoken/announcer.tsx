import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(said: string) => void>(() => undefined);

/** The region that announcements are written into: it stands there before, as not every screen reader hears a new one. */
export function Announcer({ children }: { children: ReactNode }) {
  const [announced, announce] = useState('');
  return (
    <>
      <AnnounceContext value={announce}>{children}</AnnounceContext>
      <output className="mp-hidden">{announced}</output>
    </>
  );
}

/** The same words twice are heard twice only where there was nothing for so long, in ms. */
const pause = 100;

/** Tells a screen reader politely what has just come in sight. Has to stand inside an `Announcer`. */
export function useAnnouncement(said: string): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    const timer = setTimeout(() => announce(said), pause);
    return () => {
      clearTimeout(timer);
      announce('');
    };
  }, [announce, said]);
}
