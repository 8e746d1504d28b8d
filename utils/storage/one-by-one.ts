/**
 * Carries out changes one after the other, however many come at once: none may read what another is about to write
 * over. A change that fails holds up none of the next.
 */
export function oneByOne(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const mine = last.then(change);
    last = mine.catch(() => undefined);
    return mine;
  };
}
