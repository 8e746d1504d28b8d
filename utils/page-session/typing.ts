/** How long a seller's typing must rest before her text is judged, in ms. */
const rest = 250;

/**
 * Calls back with the latest text once typing rests. What was asked before is outdated and dropped, and so is
 * everything once the signal aborts.
 */
export function whenTypingRests<T>(
  judge: (text: string) => Promise<T>,
  answered: (answer: T) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const drop = () => {
    clearTimeout(timer);
    latest += 1;
  };
  signal.addEventListener('abort', drop, { once: true });
  return (text) => {
    drop();
    const mine = latest;
    timer = setTimeout(() => {
      judge(text).then(
        (answer) => mine === latest && answered(answer),
        (error: unknown) => mine === latest && failed(error),
      );
    }, rest);
  };
}
